import { seededRandom } from '../../tests/support/seededRandom.ts'

/** How often rounds are drawn anew to see how far their ratio could have been another. */
const DRAWS = 2_000

/** A ratio of two medians, and between what it lies with 95% confidence. */
export interface Ratio {
  readonly ratio: number
  readonly low: number
  readonly high: number
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = Number.NaN, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

/**
 * How many times the median of `ours` is that of `theirs`, both measured in the same rounds. The
 * interval is that of a paired bootstrap: rounds are drawn with replacement, and what disturbed a
 * round disturbed both. It is the same for the same measurements.
 */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  const rounds = Math.min(ours.length, theirs.length)
  const random = seededRandom(rounds)
  const drawn = Array.from({ length: DRAWS }, () => {
    const picks = Array.from({ length: rounds }, () => Math.floor(random() * rounds))
    const of = (values: readonly number[]) =>
      median(picks.map((pick) => values[pick] ?? Number.NaN))
    return of(ours) / of(theirs)
  }).sort((a, b) => a - b)
  const at = (share: number) => drawn[Math.round(share * (DRAWS - 1))] ?? Number.NaN
  return { ratio: median(ours) / median(theirs), low: at(0.025), high: at(0.975) }
}

/** A ratio that is counted, not timed: there is nothing uncertain about it. */
export function exactly(ratio: number): Ratio {
  return { ratio, low: ratio, high: ratio }
}
