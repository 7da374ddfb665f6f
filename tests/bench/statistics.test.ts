import { describe, expect, it } from 'vitest'
import { exactly, median, ratioOf } from '../../bench/harness/statistics.ts'
import { seededRandom } from '../support/seededRandom.ts'

describe('median', () => {
  it('is the value in the middle, or half way between the two', () => {
    expect(median([5, 1, 3])).toBe(3)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([7])).toBe(7)
  })

  it('is not moved by an outlier', () => {
    expect(median([1, 1, 1, 1, 1_000])).toBe(1)
  })
})

describe('the ratio of medians', () => {
  const random = seededRandom(1)
  const around = (middle: number) =>
    Array.from({ length: 40 }, () => middle * (0.9 + random() * 0.2))

  it('is certain where nothing varies', () => {
    const same = Array.from({ length: 30 }, () => 2)
    expect(ratioOf(same, same)).toEqual({ ratio: 1, low: 1, high: 1 })
    expect(
      ratioOf(
        same.map((one) => one * 3),
        same,
      ),
    ).toEqual({ ratio: 3, low: 3, high: 3 })
  })

  it('lies in its interval, which holds the true ratio', () => {
    const { ratio, low, high } = ratioOf(around(4), around(2))
    expect(low).toBeLessThanOrEqual(ratio)
    expect(ratio).toBeLessThanOrEqual(high)
    expect(low).toBeLessThan(2.1)
    expect(high).toBeGreaterThan(1.9)
    expect(high - low).toBeLessThan(0.5)
  })

  it('is less certain of fewer rounds', () => {
    const [ours, theirs] = [around(4), around(2)]
    const width = (rounds: number) => {
      const { low, high } = ratioOf(ours.slice(0, rounds), theirs.slice(0, rounds))
      return high - low
    }
    expect(width(5)).toBeGreaterThan(width(40))
  })

  it('is the same for the same measurements', () => {
    const [ours, theirs] = [around(4), around(2)]
    expect(ratioOf(ours, theirs)).toEqual(ratioOf(ours, theirs))
  })

  it('has no interval where it is counted', () => {
    expect(exactly(1.5)).toEqual({ ratio: 1.5, low: 1.5, high: 1.5 })
  })
})
