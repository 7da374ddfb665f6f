import type { RelationType } from '../../model/relationType.ts'
import type { Store, Writer } from '../../store/port.ts'
import { deriveRelation } from '../truth/deriveRelation.ts'
import type { ResolvedClaim } from './resolveClaim.ts'
import type { Tallies } from './summary.ts'

type TypeOf = (id: string) => RelationType | null

/** Writes claims in one transaction, with the relations they speak of derived anew. */
export async function writeClaims(
  store: Store,
  claims: readonly ResolvedClaim[],
  typeOf: TypeOf,
  recordedAt: number,
  tallies: Tallies,
  dryRun: boolean,
): Promise<void> {
  const news = await newOf(store.reader(), claims)
  if (news.length > 0 && !dryRun) {
    await store.write(async (writer) =>
      put(writer, await newOf(writer, claims), typeOf, recordedAt),
    )
  }
  tallies.add('claim', 'created', news.length)
  tallies.add('claim', 'unchanged', claims.length - news.length)
}

/** The claims that the graph does not hold; of one id the first. */
async function newOf(
  reader: Pick<Writer, 'claimVersions'>,
  claims: readonly ResolvedClaim[],
): Promise<readonly ResolvedClaim[]> {
  const held = await reader.claimVersions(claims.map(({ claim }) => claim.id))
  const seen = new Set(held.map(({ id }) => id))
  return claims.filter(({ claim: { id } }) => {
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

async function put(
  writer: Writer,
  claims: readonly ResolvedClaim[],
  typeOf: TypeOf,
  recordedAt: number,
): Promise<void> {
  const relations = new Map(
    claims.flatMap((claim) => claim.relations.map((relation) => [relation.id, relation] as const)),
  )
  const touched = [...new Set([...relations.keys(), ...claims.map(({ claim }) => claim.relation)])]
  await writer.putRelations([...relations.values()])
  await writer.lockRelations(touched)
  await writer.putClaims(
    claims.map(({ claim, hash }) => ({ item: { ...claim, recordedAt }, hash })),
  )
  await derive(writer, touched, typeOf)
}

/** Derives relations anew from all their claims. */
async function derive(writer: Writer, ids: readonly string[], typeOf: TypeOf): Promise<void> {
  const [relations, claims] = await Promise.all([writer.relations(ids), writer.claimsOf(ids)])
  const derived = relations.flatMap((relation, index) => {
    const type = relation && typeOf(relation.type)
    if (!relation || !type) return []
    const identifying = new Set(
      type.roles.filter((role) => role.identifying).map((role) => role.name),
    )
    const fillers = relation.fillers.filter(({ role }) => identifying.has(role))
    return [deriveRelation({ ...relation, fillers }, type, claims[index] ?? [])]
  })
  await writer.putDerived(derived)
}
