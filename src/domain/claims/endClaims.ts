import type { ChangeDraft } from '../../model/change.ts'
import type { ClaimEnd } from '../../model/claim.ts'
import { nodeId } from '../../model/nodeId.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import type { Store } from '../../store/port.ts'
import { deriveAnew } from '../derivation/deriveAnew.ts'
import { settle } from '../identity/settle.ts'
import { isCorrectedBy, reinstated, settleCorrections, takenBack } from './corrections.ts'
import { tiedClaims } from './tiedClaims.ts'

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

/** The claims that are given, and all that corrections tie to them, by their ids. */
type Claims = ReadonlyMap<string, SourcedClaim>

type Check = (claim: SourcedClaim, claims: Claims) => string | null

/**
 * Takes claims back: withdrawn, or corrected by another on the same relation. All of them or none;
 * what they corrected themselves counts again while they are withdrawn. Their relations are derived
 * anew from the claims that still count, in the same transaction. It is recorded at `at`, now where
 * that is left out.
 */
export function retractClaims(
  store: Store,
  ids: readonly string[],
  end: EndGiven,
  at?: number,
): Promise<EndResult> {
  const { author, reason } = end
  const draft = { kind: 'RETRACT', author, reason, at } as const
  return changeEnds(store, draft, ids, end, (claim, claims) => {
    if (claim.ended) return 'it is taken back already'
    if (end.supersededBy === null) return null
    const by = claims.get(end.supersededBy)
    if (!by) return `there is no claim ${end.supersededBy} to correct it`
    if (by.id === claim.id) return 'it cannot correct itself'
    if (by.ended) return `the claim ${by.id} that is to correct it is taken back itself`
    if (by.relation !== claim.relation) return `the claim ${by.id} is on another relation`
    if ((by.decides === null) !== (claim.decides === null)) {
      return 'a decision and what a source says do not correct each other'
    }
    return isCorrectedBy(by, claim.id, (id) => claims.get(id))
      ? `it corrects the claim ${by.id} itself`
      : null
  })
}

/**
 * Lifts what takes claims back: all of them or none. They count again, unless they are corrected by
 * a claim that was withdrawn meanwhile and is so no longer; what they corrected is taken back again.
 */
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
    const by = given?.supersededBy ?? null
    const claims = await tiedClaims(writer, by === null ? ids : [...ids, by])
    const problems = ids.flatMap((id) => {
      const claim = claims.get(id)
      const message = claim ? check(claim, claims) : 'there is no such claim'
      return message === null ? [] : [{ claim: id, message }]
    })
    if (problems.length > 0) return { claims: [], problems }
    const changed = new Map<string, SourcedClaim>()
    const note = (claim: SourcedClaim) => void changed.set(claim.id, claim)
    const { recordedAt: at } = writer
    for (const claim of ids.flatMap((id) => claims.get(id) ?? [])) {
      note(given ? takenBack(claim, given, at) : reinstated(claim, at))
    }
    settleCorrections(
      [...claims.values()].map((claim) => changed.get(claim.id) ?? claim),
      at,
    ).forEach(note)
    await writer.putEnds([...changed.values()])
    const meant = await writer.givenRelations([...changed.values()].map((claim) => claim.given))
    const { touched } = await settle(writer, meant)
    await deriveAnew(writer, touched)
    return { claims: ids.flatMap((id) => changed.get(id) ?? []), problems }
  })
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
