/** A stretch of time, both ends inclusive, in milliseconds since 1970-01-01T00:00Z; null is open. */
export interface TimeSpan {
  readonly from: number | null
  readonly to: number | null
}

/** The first and the last instant that a date can have, in milliseconds since 1970-01-01T00:00Z. */
export const FIRST_INSTANT = -8_640_000_000_000_000
export const LAST_INSTANT = 8_640_000_000_000_000
