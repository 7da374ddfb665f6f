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
 */
export interface ValidTime {
  /** As written, in EDTF: `2018`, `../2020`. */
  readonly edtf: string
  readonly from: number | null
  readonly to: number | null
  readonly precision: Precision
  readonly uncertain: boolean
  readonly approximate: boolean
}
