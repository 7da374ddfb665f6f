import type { Row } from '../statements/statement.ts'

/** A row as the driver has it. */
export interface Record {
  readonly keys: readonly PropertyKey[]
  /** The value at a place. */
  get(place: number): unknown
}

/** What the driver makes of a row by a generator, for each row of a page. */
export function rowOf(record: Record): Row {
  const row: { [column: PropertyKey]: unknown } = {}
  let place = 0
  for (const column of record.keys) {
    row[column] = record.get(place)
    place += 1
  }
  return row
}
