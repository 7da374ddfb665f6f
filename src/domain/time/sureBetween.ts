import type { TimeSpan } from '../../model/timeSpan.ts'
import type { ValidTime } from '../../model/validTime.ts'

/**
 * The stretch throughout which holds what begins some time in `start` and ends some time in `end`;
 * a null end is open: it goes on. Null where nothing lies between them, where an end is marked as
 * uncertain or approximate, and where the start is open: `../2020` is how sources say "by 2020",
 * which tells that it was so at some time up to then, and not since when.
 */
export function sureBetween(start: ValidTime | null, end: ValidTime | null): TimeSpan | null {
  if (start === null || start.to === null) return null
  if ([start, end].some((one) => one?.uncertain || one?.approximate)) return null
  const from = start.to
  const to = end?.from ?? null
  return to !== null && from > to ? null : { from, to }
}
