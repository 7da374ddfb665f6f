import type { ClaimEnd } from '../../model/claim.ts'

/**
 * The ends of a claim with those that another end kept from beginning, now that it was never there:
 * a corrector that counts again takes back once more what it corrected, unless that is taken back
 * by then. Given are the ends that are left, the oldest first, and those of each corrector.
 */
export function resumedCorrections(
  ends: readonly ClaimEnd[],
  endsOf: (claim: string) => readonly ClaimEnd[],
): readonly ClaimEnd[] {
  const next = ends.flatMap((end) => resumptionOf(end, ends, endsOf)).sort(byInstant)[0]
  return next ? resumedCorrections([...ends, next].sort(byInstant), endsOf) : ends
}

/** The end that follows one whose corrector was withdrawn, where that was reinstated. */
function resumptionOf(
  end: ClaimEnd,
  ends: readonly ClaimEnd[],
  endsOf: (claim: string) => readonly ClaimEnd[],
): readonly ClaimEnd[] {
  if (end.supersededBy === null || end.until === null) return []
  const withdrawals = endsOf(end.supersededBy).filter((one) => one.supersededBy === null)
  const at = withdrawals.find((one) => one.at === end.until)?.until ?? null
  if (at === null || ends.some((one) => isWithin(at, one))) return []
  const later = [...withdrawals, ...ends].map((one) => one.at).filter((instant) => instant > at)
  return [{ ...end, at, until: later.length > 0 ? Math.min(...later) : null }]
}

function isWithin(instant: number, { at, until }: ClaimEnd): boolean {
  return at <= instant && (until === null || instant < until)
}

function byInstant(a: ClaimEnd, b: ClaimEnd): number {
  return a.at - b.at
}
