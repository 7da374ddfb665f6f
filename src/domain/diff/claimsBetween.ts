import type { SourcedClaim } from '../../store/port/claims.ts'
import { oldestFirst } from '../truth/claimOrder.ts'

/** What became of the claims on a relation between two instants, the oldest first. */
export interface ClaimsBetween {
  /** Those that count and did not: learned since, made to count again, or brought along. */
  readonly added: readonly SourcedClaim[]
  /** Those that counted, as they were, and do not: taken back since, or gone to another relation. */
  readonly ended: readonly SourcedClaim[]
}

/**
 * Compares all claims on a relation, as they were known at an instant and at a later one. Those
 * that came and went in between are in neither list.
 */
export function claimsBetween(
  before: readonly SourcedClaim[],
  after: readonly SourcedClaim[],
): ClaimsBetween {
  const [counted, counting] = [thatCount(before), thatCount(after)]
  return { added: without(counting, counted), ended: without(counted, counting) }
}

function thatCount(claims: readonly SourcedClaim[]): readonly SourcedClaim[] {
  return claims.filter(({ ended }) => ended === null).sort(oldestFirst)
}

function without(
  claims: readonly SourcedClaim[],
  others: readonly SourcedClaim[],
): readonly SourcedClaim[] {
  const ids = new Set(others.map(({ id }) => id))
  return claims.filter(({ id }) => !ids.has(id))
}
