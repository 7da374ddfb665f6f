import type { ChangeDraft } from '../../../model/change.ts'
import { StatecraftError } from '../../../model/errors.ts'
import type { StoredClaim } from '../../../store/port/claims.ts'
import type { ImportPosition } from '../../../store/port/imports.ts'
import type { RelationIdentity } from '../../../store/port/relations.ts'
import type { Store, Writer } from '../../../store/port.ts'
import { takenBack } from '../../claims/corrections.ts'
import { derive, type TypeOf } from '../../derivation/derive.ts'
import { idsOf } from '../../graph/thing.ts'
import { identified } from '../../identity/relationsBehind.ts'
import { settle } from '../../identity/settle.ts'
import { inTurns } from '../../inTurns.ts'
import { listsOf } from '../../listsOf.ts'
import { refusePurged, type Suspect } from '../../purge/purgedAmong.ts'
import type { ResolvedClaim } from '../claims/resolveClaim.ts'
import { type FreshRelation, type HeldAround, newRelations, partFresh } from './freshRelations.ts'

export interface ClaimBatch {
  readonly claims: readonly ResolvedClaim[]
  readonly typeOf: TypeOf
  /** What the log is to say of it; null in a dry run. */
  readonly draft: ChangeDraft | null
  /** Whether it is likely that the graph holds none of them: what it holds is then asked for once only. */
  readonly isLikelyNew?: boolean
  /** How far an import is with these. */
  readonly position?: ImportPosition
}

/**
 * Writes claims in one transaction, with what they correct taken back and the relations they speak of
 * derived anew. Answers how many of them are new; the others the graph holds already. Throws CONFLICT
 * where anything that they need was purged since they were checked.
 */
export async function writeClaims(store: Store, batch: ClaimBatch): Promise<number> {
  const { draft, isLikelyNew = false } = batch
  const news = isLikelyNew && draft ? batch.claims : await newOf(store.reader(), batch.claims)
  if (news.length === 0 || draft === null) return news.length
  return await store.write(draft, async (writer) => {
    const around = await heldAround(writer, news)
    const still = await newOf(writer, news, around.present)
    if (still.length === 0) return 0
    await refusePurged(writer, () => still.flatMap(suspectsOf))
    await put(writer, still, around, batch.typeOf)
    if (batch.position) await writer.putImportPosition(batch.position)
    return still.length
  })
}

/** What the graph holds of what claims name, asked for in one round trip. */
async function heldAround(writer: Writer, claims: readonly ResolvedClaim[]): Promise<HeldAround> {
  const relations = claims.flatMap((one) => [
    one.claim.relation,
    ...one.relations.map(({ id }) => id),
  ])
  const entities = claims.flatMap((one) => [
    ...idsOf([...one.claim.fillers, ...one.relations.flatMap(({ fillers }) => fillers)], 'entity'),
    ...one.claim.attributedTo,
  ])
  const [present, survivors, sources] = await Promise.all([
    writer.presentRelations([...new Set(relations)]),
    writer.survivorsOf([...new Set(entities)], []),
    writer.sources([...new Set(claims.map(({ claim }) => claim.document))]),
  ])
  return { present, survivors, sources }
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

/**
 * The claims that the graph does not hold. The id of most is a hash of what they say, their relation
 * among it: where that is known not to be there, they need not be asked for.
 */
async function newOf(
  reader: Pick<Writer, 'claimVersions'>,
  claims: readonly ResolvedClaim[],
  present?: ReadonlySet<string>,
): Promise<readonly ResolvedClaim[]> {
  const asked = claims.filter(
    ({ claim, hash }) => claim.id !== hash || (present?.has(claim.relation) ?? true),
  )
  if (asked.length === 0) return claims
  const held = await reader.claimVersions(asked.map(({ claim }) => claim.id))
  const ids = new Set(held.map(({ id }) => id))
  return claims.filter(({ claim }) => !ids.has(claim.id))
}

/** How many relations are created by one statement, and how many statements are made ahead of it. */
const TOGETHER = 250
const AHEAD = 4

/**
 * Relations that nothing is known of yet are created with what is derived of them, others are
 * settled. The database begins on the first ones while the others are derived and packed.
 */
async function put(
  writer: Writer,
  claims: readonly ResolvedClaim[],
  around: HeldAround,
  typeOf: TypeOf,
): Promise<void> {
  const { fresh, others } = partFresh(claims, around, typeOf)
  await inTurns(listsOf(fresh, TOGETHER), create, AHEAD)
  if (others.length > 0) await putOthers(writer, others, around, typeOf)

  async function create(some: readonly FreshRelation[]): Promise<void> {
    const relations = some.flatMap((one) => newRelations(one, around, typeOf, writer.recordedAt))
    const spoken = some.flatMap((one) => one.claims)
    await Promise.all([
      writer.createRelations(relations),
      writer.createClaims(spoken.map((one) => stored(one, around.survivors, writer))),
    ])
  }
}

async function putOthers(
  writer: Writer,
  claims: readonly ResolvedClaim[],
  { survivors: speakers }: HeldAround,
  typeOf: TypeOf,
): Promise<void> {
  const named = [...claims.flatMap((one) => one.relations), ...(await bareNamed(writer, claims))]
  const relations = new Map(named.map((relation) => [relation.id, relation]))
  const given = [...new Set([...relations.keys(), ...claims.map(({ claim }) => claim.relation)])]
  await writer.putRelations([...relations.values()])
  const meant = await writer.givenRelations(given)
  if (meant.length < given.length) {
    throw new StatecraftError(
      'CONFLICT',
      'a relation that claims give by its id was purged meanwhile',
    )
  }
  const { touched, survivors } = await settle(writer, meant)
  await writer.createClaims(
    claims.map((one) => ({
      ...stored(one, speakers, writer),
      about: survivors.get(one.claim.relation),
    })),
  )
  await correct(writer, claims, survivors)
  await derive(writer, touched, typeOf)
}

/** The relations that claims name by their ids alone, where others were only taken for them until now. */
async function bareNamed(
  writer: Writer,
  claims: readonly ResolvedClaim[],
): Promise<readonly RelationIdentity[]> {
  const made = new Set(claims.flatMap(({ relations }) => relations.map(({ id }) => id)))
  const fillers = claims
    .flatMap((one) => [one.claim, ...one.relations])
    .flatMap((one) => one.fillers)
  const named = [...claims.map(({ claim }) => claim.relation), ...idsOf(fillers, 'relation')]
  const byId = new Set(named.filter((id) => !made.has(id)))
  if (byId.size === 0) return []
  const found = await writer.bareRelations([...byId])
  return await identified(
    writer,
    found.filter(({ id }) => byId.has(id)),
  )
}

function stored(
  { claim, hash }: ResolvedClaim,
  speakers: ReadonlyMap<string, string>,
  { recordedAt }: Writer,
): StoredClaim {
  return {
    item: { ...claim, recordedAt },
    hash,
    speakers: claim.attributedTo.map((id) => speakers.get(id) ?? id),
  }
}

/** Takes back what claims correct. They were checked, but the graph can have changed meanwhile. */
async function correct(
  writer: Writer,
  claims: readonly ResolvedClaim[],
  survivors: ReadonlyMap<string, string>,
): Promise<void> {
  const ends = claims.flatMap(({ claim, supersedes }) => {
    if (!supersedes) return []
    const { author, reason } = supersedes
    const relation = survivors.get(claim.relation)
    return supersedes.claims.map((id) => ({ id, relation, supersededBy: claim.id, author, reason }))
  })
  if (ends.length === 0) return
  const corrected = await writer.claims(ends.map(({ id }) => id))
  await writer.putEnds(
    ends.map(({ id, relation, ...end }, index) => {
      const claim = corrected[index]
      if (claim && !claim.ended && claim.relation === relation) {
        return takenBack(claim, end, writer.recordedAt)
      }
      const what =
        claim?.ended === null ? 'is on another relation by now' : 'was taken back meanwhile'
      throw new StatecraftError('CONFLICT', `the claim ${id} ${what}`)
    }),
  )
}
