import type { ChangeDraft } from '../../model/change.ts'
import type { ClaimEnd } from '../../model/claim.ts'
import { nodeId } from '../../model/nodeId.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import type { Store } from '../../store/port.ts'
import { settle } from '../identity/settle.ts'
import { deriveAnew } from '../ingest/deriveAnew.ts'

/** Why nothing was done: what is wrong with a claim. */
export interface EndProblem {
  readonly claim: string
  readonly message: string
}

export interface EndResult {
  /** The claims as they are now; empty where there are problems. */
  readonly claims: readonly SourcedClaim[]
  readonly problems: readonly EndProblem[]
}

/** How claims are taken back; when is a matter of the writer. */
type EndGiven = Omit<ClaimEnd, 'at' | 'until'>

type Check = (claim: SourcedClaim, by: SourcedClaim | null) => string | null

/**
 * Takes claims back: withdrawn, or corrected by another on the same relation. All of them or none;
 * their relations are derived anew from the claims that still count, in the same transaction.
 */
export function retractClaims(
  store: Store,
  ids: readonly string[],
  end: EndGiven,
): Promise<EndResult> {
  const { author, reason } = end
  return changeEnds(store, { kind: 'RETRACT', author, reason }, ids, end, (claim, by) => {
    if (claim.ended) return 'it is taken back already'
    if (end.supersededBy === null) return null
    if (!by) return `there is no claim ${end.supersededBy} to correct it`
    if (by.id === claim.id) return 'it cannot correct itself'
    if (by.ended) return `the claim ${by.id} that is to correct it is taken back itself`
    return by.relation === claim.relation ? null : `the claim ${by.id} is on another relation`
  })
}

/** Makes claims that were taken back count again: all of them or none. */
export function reinstateClaims(
  store: Store,
  ids: readonly string[],
  by: Pick<ChangeDraft, 'author' | 'reason'>,
): Promise<EndResult> {
  return changeEnds(store, { kind: 'REINSTATE', ...by }, ids, null, ({ ended }) =>
    ended ? null : 'it was not taken back',
  )
}

async function changeEnds(
  store: Store,
  draft: Omit<ChangeDraft, 'subjects'>,
  asked: readonly string[],
  given: EndGiven | null,
  check: Check,
): Promise<EndResult> {
  const ids = unique(asked)
  const subjects = ids.map((id) => nodeId('Claim', id))
  return await store.write({ ...draft, subjects }, async (writer) => {
    const end = given && { ...given, at: writer.recordedAt, until: null }
    const by = end?.supersededBy ?? null
    const [found, [other = null]] = await Promise.all([
      writer.claims(ids),
      by === null ? [] : writer.claims([by]),
    ])
    const problems = ids.flatMap((id, index) => {
      const claim = found[index]
      const message = claim ? check(claim, other) : 'there is no such claim'
      return message === null ? [] : [{ claim: id, message }]
    })
    if (problems.length > 0) return { claims: [], problems }
    const claims = found.flatMap((claim) => (claim ? [withEnd(claim, end, writer.recordedAt)] : []))
    await writer.putEnds(claims)
    const relations = await writer.givenRelations(claims.map(({ given: id }) => id))
    const { touched } = await settle(writer, relations)
    await deriveAnew(writer, touched)
    return { claims, problems }
  })
}

/** A claim that is taken back from now on, or counts again. */
function withEnd(claim: SourcedClaim, end: ClaimEnd | null, at: number): SourcedClaim {
  const ends = claim.ends.map((one) => (one.until === null ? { ...one, until: at } : one))
  return { ...claim, ends: end ? [...ends, end] : ends, ended: end }
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
