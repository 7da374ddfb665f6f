import type { ChangeDraft } from '../../model/change.ts'
import { StatecraftError } from '../../model/errors.ts'
import type { ImportPosition } from '../../store/port/imports.ts'
import type { RelationIdentity } from '../../store/port/relations.ts'
import type { Store, Writer } from '../../store/port.ts'
import { takenBack } from '../claims/corrections.ts'
import { derive, type TypeOf } from '../derivation/derive.ts'
import { idsOf } from '../graph/thing.ts'
import { settle } from '../identity/settle.ts'
import { refusePurged, type Suspect } from '../purge/purgedAmong.ts'
import type { ResolvedClaim } from './resolveClaim.ts'

export interface ClaimBatch {
  readonly claims: readonly ResolvedClaim[]
  readonly typeOf: TypeOf
  /** What the log is to say of it; null in a dry run. */
  readonly draft: ChangeDraft | null
  /** How far an import is with these. */
  readonly position?: ImportPosition
}

/**
 * Writes claims in one transaction, with what they correct taken back and the relations they speak of
 * derived anew. Answers how many of them are new; the others the graph holds already. Throws CONFLICT
 * where anything that they need was purged since they were checked.
 */
export async function writeClaims(store: Store, batch: ClaimBatch): Promise<number> {
  const news = await newOf(store.reader(), batch.claims)
  if (news.length === 0 || batch.draft === null) return news.length
  return await store.write(batch.draft, async (writer) => {
    const still = await newOf(writer, news)
    await refusePurged(writer, () => still.flatMap(suspectsOf))
    await put(writer, still, batch)
    if (batch.position) await writer.putImportPosition(batch.position)
    return still.length
  })
}

/** Everything that a claim needs. */
function suspectsOf({ claim, hash, relations }: ResolvedClaim): readonly Suspect[] {
  const fillers = [...relations, claim].flatMap((one) => one.fillers)
  const entities = idsOf(fillers, 'entity')
  return [
    ...[claim.id, hash].map((id): Suspect => ['Claim', id]),
    ['Document', claim.document],
    ...[...entities, ...claim.attributedTo].map((id): Suspect => ['Entity', id]),
  ]
}

/** Creates relations that no claim speaks of yet, in one transaction. */
export async function writeRelations(
  store: Store,
  relations: readonly RelationIdentity[],
  typeOf: TypeOf,
  draft: ChangeDraft,
): Promise<void> {
  if (relations.length === 0) return
  const ids = relations.map(({ id }) => id)
  await store.write(draft, async (writer) => {
    await writer.putRelations(relations)
    const { touched } = await settle(writer, await writer.givenRelations(ids))
    await derive(writer, touched, typeOf)
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
  { typeOf }: ClaimBatch,
): Promise<void> {
  const relations = new Map(
    claims.flatMap((claim) => claim.relations.map((relation) => [relation.id, relation] as const)),
  )
  const given = [...new Set([...relations.keys(), ...claims.map(({ claim }) => claim.relation)])]
  await writer.putRelations([...relations.values()])
  const meant = await writer.givenRelations(given)
  if (meant.length < given.length) {
    throw new StatecraftError(
      'CONFLICT',
      'a relation that claims give by its id was purged meanwhile',
    )
  }
  const [{ touched, survivors }, speakers] = await Promise.all([
    settle(writer, meant),
    writer.survivorsOf([...new Set(claims.flatMap(({ claim }) => claim.attributedTo))], []),
  ])
  await writer.putClaims(
    claims.map(({ claim, hash }) => ({
      item: { ...claim, recordedAt: writer.recordedAt },
      hash,
      about: survivors.get(claim.relation),
      speakers: claim.attributedTo.map((id) => speakers.get(id) ?? id),
    })),
  )
  await correct(writer, claims)
  await derive(writer, touched, typeOf)
}

/** Takes back what claims correct. They were checked, but the graph can have changed meanwhile. */
async function correct(writer: Writer, claims: readonly ResolvedClaim[]): Promise<void> {
  const ends = claims.flatMap(({ claim, supersedes }) => {
    if (!supersedes) return []
    const { author, reason } = supersedes
    return supersedes.claims.map((id) => ({ id, supersededBy: claim.id, author, reason }))
  })
  if (ends.length === 0) return
  const corrected = await writer.claims(ends.map(({ id }) => id))
  await writer.putEnds(
    ends.map(({ id, ...end }, index) => {
      const claim = corrected[index]
      if (claim && !claim.ended) return takenBack(claim, end, writer.recordedAt)
      throw new StatecraftError('CONFLICT', `the claim ${id} was taken back meanwhile`)
    }),
  )
}
