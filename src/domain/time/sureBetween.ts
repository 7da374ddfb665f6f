import type { TimeSpan } from '../../model/timeSpan.ts'
import type { ValidTime } from '../../model/validTime.ts'

/**
 * The stretch throughout which holds what begins some time in `start` and ends some time in `end`;
 * a null end is open. Null where nothing lies between them, or where an end is marked as uncertain
 * or approximate.
 */
export function sureBetween(start: ValidTime | null, end: ValidTime | null): TimeSpan | null {
  if ([start, end].some((one) => one?.uncertain || one?.approximate)) return null
  const from = start?.to ?? null
  const to = end?.from ?? null
  return from !== null && to !== null && from > to ? null : { from, to }
}
