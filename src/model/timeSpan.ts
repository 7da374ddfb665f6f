/** A stretch of time, both ends inclusive, in milliseconds since 1970-01-01T00:00Z; null is open. */
export interface TimeSpan {
  readonly from: number | null
  readonly to: number | null
}
