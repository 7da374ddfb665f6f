/**
 * Sort keys: strings that sort as what they stand for, unique in their list, so that they serve as
 * keyset cursors too. All their characters are ASCII, which every engine sorts alike.
 */

/** The first instant a date can have is −8.64e15 ms; shifted by it every instant is positive. */
const SHIFT = 8_640_000_000_000_000

/** Stands for an open start or end in comparisons; beyond every instant. */
export const FOREVER = 9_000_000_000_000_000

/** Until when something holds that has not changed yet; beyond every instant and FOREVER. */
export const UNCHANGED = Number.MAX_SAFE_INTEGER

/** A key that sorts by time: undated before everything dated. */
export function timeKey(ms: number | null): string {
  return ms === null ? '0' : `1${String(ms + SHIFT).padStart(17, '0')}`
}

/** Sorts before every key. */
export const LOWEST = ''

/** Sorts behind every key. */
export const HIGHEST = '~~~'
