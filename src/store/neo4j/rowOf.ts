import type { Row } from '../statements/statement.ts'

/** A row as the driver has it. */
export interface Record {
  readonly keys: readonly PropertyKey[]
  /** The value at a place. */
  get(place: number): unknown
}

/**
 * What the driver makes of a row by a generator, for each row of a page: the values of columns, which
 * stand side by side from a place on. That is counted, since `entries` makes a pair for each value.
 */
export function rowOf(record: Record, columns = record.keys, from = 0): Row {
  const row: { [column: PropertyKey]: unknown } = {}
  let place = from
  for (const column of columns) {
    row[column] = record.get(place)
    place += 1
  }
  return row
}
