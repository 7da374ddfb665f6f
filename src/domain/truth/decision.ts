import type { SourcedClaim } from '../../store/port/claims.ts'
import { compareIds } from '../ids/compareIds.ts'

/** Which of two claims comes first: below 0 the first of them. */
export type CompareClaims = (a: SourcedClaim, b: SourcedClaim) => number

/** What sources say: claims that are no decisions of curators. */
export function ofSources(claims: readonly SourcedClaim[]): readonly SourcedClaim[] {
  return claims.filter(({ decides }) => decides === null)
}

/**
 * The claims that have a voice on modality, polarity or time: those of sources, and decisions on
 * just that. What else a decision says only tells which matter it is on.
 */
export function speakingOf(
  aspect: 'modality' | 'polarity' | 'time',
  claims: readonly SourcedClaim[],
): readonly SourcedClaim[] {
  return claims.filter(
    ({ decides, attributes }) =>
      decides === null || (decides === aspect && attributes.length === 0),
  )
}

/** Decisions before all else, the newest first; then as `next` has it. */
export function decidedFirst(next: CompareClaims): CompareClaims {
  return (a, b) => {
    if (a.decides === null && b.decides === null) return next(a, b)
    if (a.decides === null || b.decides === null) return a.decides === null ? 1 : -1
    return b.recordedAt - a.recordedAt || compareIds(a.id, b.id)
  }
}
