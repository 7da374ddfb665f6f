import type { RelationIdentity } from '../../store/port/relations.ts'
import type { Store, Writer } from '../../store/port.ts'
import { derive, type TypeOf } from './derive.ts'
import type { ResolvedClaim } from './resolveClaim.ts'

export interface ClaimBatch {
  readonly claims: readonly ResolvedClaim[]
  readonly typeOf: TypeOf
  /** When they are said to be recorded, in milliseconds since 1970. */
  readonly recordedAt: number
  readonly dryRun: boolean
}

/**
 * Writes claims in one transaction, with the relations they speak of derived anew. Answers how many
 * of them are new; the others the graph holds already.
 */
export async function writeClaims(store: Store, batch: ClaimBatch): Promise<number> {
  const news = await newOf(store.reader(), batch.claims)
  if (news.length === 0 || batch.dryRun) return news.length
  return await store.write(async (writer) => {
    const still = await newOf(writer, news)
    await put(writer, still, batch)
    return still.length
  })
}

/** Creates relations that no claim speaks of yet, in one transaction. */
export async function writeRelations(
  store: Store,
  relations: readonly RelationIdentity[],
  typeOf: TypeOf,
): Promise<void> {
  if (relations.length === 0) return
  const ids = relations.map(({ id }) => id)
  await store.write(async (writer) => {
    await writer.putRelations(relations)
    await writer.lockRelations(ids)
    await derive(writer, ids, typeOf)
  })
}

/** The claims that the graph does not hold. */
async function newOf(
  reader: Pick<Writer, 'claimVersions'>,
  claims: readonly ResolvedClaim[],
): Promise<readonly ResolvedClaim[]> {
  const held = await reader.claimVersions(claims.map(({ claim }) => claim.id))
  const ids = new Set(held.map(({ id }) => id))
  return claims.filter(({ claim }) => !ids.has(claim.id))
}

async function put(
  writer: Writer,
  claims: readonly ResolvedClaim[],
  { typeOf, recordedAt }: ClaimBatch,
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
