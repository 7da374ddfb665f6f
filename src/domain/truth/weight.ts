import type { SourcedClaim } from '../../store/port/claims.ts'
import { ofSources } from './decision.ts'
import { publisherCount } from './publisherCount.ts'

/** What can make one side of a conflict win over another, the weightiest first. */
export const criteria = [
  'DECISION',
  'RANK',
  'RELIABILITY',
  'CREDIBILITY',
  'PUBLISHERS',
  'NEWEST',
] as const

export type Criterion = (typeof criteria)[number]

/** What speaks for claims that agree, a number for each criterion but the last; the lowest wins. */
export type Weight = Readonly<Record<Exclude<Criterion, 'NEWEST'>, number>>

const ranked: Readonly<Record<SourcedClaim['rank'], number>> = {
  PREFERRED: 0,
  NORMAL: 1,
  DEPRECATED: 2,
}

/**
 * The Admiralty code as places in an order. Who cannot be judged (F, 6) or has not been is neither
 * better nor worse than who can: before those known to be doubtful, behind all others.
 */
const reliable: Readonly<Record<NonNullable<SourcedClaim['reliability']>, number>> = {
  A: 0,
  B: 1,
  C: 2,
  F: 3,
  D: 4,
  E: 5,
}
const credible: Readonly<Record<number, number>> = { 1: 0, 2: 1, 3: 2, 6: 3, 4: 4, 5: 5 }

/**
 * What speaks for claims that agree with each other: the newest decision of a curator among them, by
 * when it was recorded; the best rank; the most reliable source and the highest credibility among those of that rank; how many independent publishers.
 */
export function weightOf(claims: readonly SourcedClaim[]): Weight {
  const sources = ofSources(claims)
  const best = lowest(sources, ({ rank }) => ranked[rank])
  const some = sources.filter(({ rank }) => ranked[rank] === best)
  return {
    DECISION: lowest(claims, ({ decides, recordedAt }) =>
      decides === null ? Number.POSITIVE_INFINITY : -recordedAt,
    ),
    RANK: best,
    RELIABILITY: lowest(some, ({ reliability }) => reliable[reliability ?? 'F']),
    CREDIBILITY: lowest(some, ({ credibility }) => credible[credibility ?? 6] ?? 3),
    PUBLISHERS: -publisherCount(sources),
  }
}

/** The criterion on which two weights differ first; `NEWEST` where they do not. */
export function deciding(a: Weight, b: Weight): Criterion {
  return criteria.find((one) => one !== 'NEWEST' && a[one] !== b[one]) ?? 'NEWEST'
}

/** The heavier first. */
export function compareWeights(a: Weight, b: Weight): number {
  const criterion = deciding(a, b)
  return criterion === 'NEWEST' ? 0 : a[criterion] - b[criterion]
}

function lowest(claims: readonly SourcedClaim[], of: (claim: SourcedClaim) => number): number {
  return Math.min(...claims.map(of))
}
