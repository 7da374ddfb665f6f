import { FIRST_INSTANT, type TimeSpan } from '../model/timeSpan.ts'

/**
 * Sort keys: strings that sort as what they stand for, unique in their list, so that they serve as
 * keyset cursors too. All their characters are ASCII, which every engine sorts alike.
 */

/** Stands for an open start or end in comparisons; beyond every instant. */
export const FOREVER = 9_000_000_000_000_000

/** Until when something holds that has not changed yet; beyond every instant and FOREVER. */
export const UNCHANGED = Number.MAX_SAFE_INTEGER

/** A key that sorts by time: undated before everything dated. */
export function timeKey(ms: number | null): string {
  return ms === null ? '0' : `1${String(ms - FIRST_INSTANT).padStart(17, '0')}`
}

/** The time of such a key; null where it is undated. */
export function timeOfKey(key: string): number | null {
  return key === '0' ? null : Number(key.slice(1)) + FIRST_INSTANT
}

/** Sorts before every key. */
export const LOWEST = ''

/** Sorts behind every key. */
export const HIGHEST = '~~~'

/** All of a list, as exclusive bounds. */
export const everywhere = { above: LOWEST, below: HIGHEST }

/**
 * How long something lasts, as far as lists are kept apart by it: a `day` at most; `long`, where it
 * begins at a known time; `until` a time, where its beginning is not known; or it is `undated`.
 */
export type SpanOfTime = 'day' | 'long' | 'until' | 'undated'

/** What a day at most is, in milliseconds. */
export const DAY = 86_400_000

export function spanOfTime(time: TimeSpan | null): SpanOfTime {
  if (!time) return 'undated'
  if (time.from === null) return 'until'
  return time.to !== null && time.to - time.from <= DAY ? 'day' : 'long'
}
