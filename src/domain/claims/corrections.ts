import type { ClaimEnd } from '../../model/claim.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'

/** What is known of a claim that can correct others or be corrected. */
export type Corrected = Pick<SourcedClaim, 'id' | 'ends' | 'ended'>

type ById = (id: string) => Corrected | undefined

/**
 * Claims whose corrections no longer say what holds, as they are from `at` on. While a corrector is
 * withdrawn, what it corrected counts again; as soon as it is not, what it corrected is taken back
 * once more, by the same author for the same reason. A corrector that is corrected in turn stays one.
 * Given are all claims that corrections tie to each other, as they are by then apart from this.
 */
export function settleCorrections<C extends Corrected>(
  claims: readonly C[],
  at: number,
): readonly C[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return claims.flatMap((claim) => {
    const released = release(claim, (id) => byId.get(id), at)
    const settled = correctAgain(released, (id) => byId.get(id), at)
    return settled === claim ? [] : [settled]
  })
}

/** The claims that correct a claim, or would if they were not withdrawn. */
export function correctorsOf(claim: Corrected, byId: ById): readonly string[] {
  return [...latest(claim).values()].flatMap((end) =>
    end.supersededBy !== null && (end.until === null || isSuspended(end, byId))
      ? [end.supersededBy]
      : [],
  )
}

/** Whether a claim is corrected by another, if only by what corrects it in turn. */
export function isCorrectedBy(claim: Corrected, corrector: string, byId: ById): boolean {
  const seen = new Set<string>()
  const open = [claim.id]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const one = seen.has(id) ? undefined : byId(id)
    seen.add(id)
    if (one) open.push(...correctorsOf(one, byId))
  }
  return seen.has(corrector)
}

/** A claim that is taken back from `at` on for what an end says. */
export function takenBack<C extends Corrected>(
  claim: C,
  end: Pick<ClaimEnd, 'supersededBy' | 'author' | 'reason'>,
  at: number,
): C {
  const { supersededBy, author, reason } = end
  const ended = { supersededBy, author, reason, at, until: null }
  return { ...claim, ends: [...claim.ends, ended], ended }
}

/** A claim that counts again from `at` on. */
export function reinstated<C extends Corrected>(claim: C, at: number): C {
  const ends = claim.ends.map((end) => (end.until === null ? { ...end, until: at } : end))
  return { ...claim, ends, ended: null }
}

function release<C extends Corrected>(claim: C, byId: ById, at: number): C {
  const by = claim.ended?.supersededBy ?? null
  return by !== null && isWithdrawn(byId(by)) ? reinstated(claim, at) : claim
}

function correctAgain<C extends Corrected>(claim: C, byId: ById, at: number): C {
  if (claim.ended) return claim
  const again = [...latest(claim).values()].find(
    (end) => isSuspended(end, byId) && !isWithdrawn(byId(end.supersededBy ?? '')),
  )
  return again ? takenBack(claim, again, at) : claim
}

/** The last end of a claim by each claim that ever corrected it. */
function latest({ ends }: Corrected): ReadonlyMap<string, ClaimEnd> {
  return new Map(
    ends.flatMap((end) => (end.supersededBy === null ? [] : [[end.supersededBy, end]])),
  )
}

/**
 * Whether an end was closed by the withdrawal of its corrector and not because somebody reinstated
 * the claim: every change has an instant of its own, so the instant tells.
 */
function isSuspended({ supersededBy, until }: ClaimEnd, byId: ById): boolean {
  if (supersededBy === null || until === null) return false
  return (
    byId(supersededBy)?.ends.some((end) => end.supersededBy === null && end.at === until) ?? false
  )
}

function isWithdrawn(claim: Corrected | undefined): boolean {
  return claim?.ended?.supersededBy === null
}
