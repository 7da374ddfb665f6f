import type { GivingClaim } from '../../store/port/ever.ts'
import type { GivenRelation } from '../../store/port/identity.ts'
import type { Writer } from '../../store/port.ts'

/** What names some things, whatever those were ever taken for. */
export interface Naming {
  /** Relations, as claims give them, in whose roles one stands. */
  readonly relations: readonly GivenRelation[]
  /** Claims that fill a role of their relation with one. */
  readonly claims: readonly GivingClaim[]
}

/** What names any of these itself. */
export async function namingAny(writer: Writer, ids: readonly string[]): Promise<Naming> {
  if (ids.length === 0) return { relations: [], claims: [] }
  const wanted = new Set(ids)
  const standings = await writer.standings(ids)
  // What names one took part, when it was first recorded, with what that was taken for then.
  const places = [...new Set([...ids, ...standings.map(({ survivor }) => survivor)])]
  const given = await givenEver(writer, await writer.everAround(places))
  const claims = await writer.claimsGiving(given.map(({ id }) => id))
  const names = ({ fillers }: GivenRelation | GivingClaim) =>
    fillers.some(({ id }) => wanted.has(id))
  return { relations: given.filter(names), claims: claims.filter(names) }
}

/** What names any of these itself, or in a relation that does, at any depth. */
export async function namingDeep(writer: Writer, ids: readonly string[]): Promise<Naming> {
  const relations = new Map<string, GivenRelation>()
  const claims = new Map<string, GivingClaim>()
  for (let next = ids; next.length > 0; ) {
    const found = await namingAny(writer, next)
    for (const claim of found.claims) claims.set(claim.id, claim)
    const news = found.relations.filter(({ id }) => !relations.has(id))
    for (const relation of news) relations.set(relation.id, relation)
    next = news.map(({ id }) => id)
  }
  return { relations: [...relations.values()], claims: [...claims.values()] }
}

/** The relations, as claims give them, that were ever taken for any of these, or are one of them. */
async function givenEver(
  writer: Writer,
  relations: readonly string[],
): Promise<readonly GivenRelation[]> {
  if (relations.length === 0) return []
  const behind = await writer.everBehind(relations)
  return await writer.givenRelations([...new Set([...relations, ...behind])])
}
