import type { TimeSpan } from './timeSpan.ts'

/** How finely a time is given. `OPEN` is an interval without either end. */
export type Precision =
  | 'YEAR'
  | 'MONTH'
  | 'DAY'
  | 'INSTANT'
  | 'SEASON'
  | 'DECADE'
  | 'CENTURY'
  | 'INTERVAL'
  | 'OPEN'

/**
 * When something holds in the world. `from` and `to` are the earliest and the latest instant it
 * can mean, both inclusive, in milliseconds since 1970-01-01T00:00Z; null is an open or unknown end.
 * What lies outside the years -271821 to 275760 is taken for the last instant that can be counted
 * on its side, ±8.64e15.
 */
export interface ValidTime {
  /** As written, in EDTF: `2018`, `../2020`. */
  readonly edtf: string
  readonly from: number | null
  readonly to: number | null
  /**
   * The stretch throughout which it certainly holds; null where no instant is certain: `2015/2018`
   * from the end of 2015 to the start of 2018, `2018` at none.
   */
  readonly sure: TimeSpan | null
  readonly precision: Precision
  readonly uncertain: boolean
  readonly approximate: boolean
}
