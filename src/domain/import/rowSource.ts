/** One row of a table: its cells, or why it has none. */
export interface Row {
  /** The line on which it ends, from 1. */
  readonly line: number
  readonly text: string
  readonly cells: readonly string[]
  /** Why the row cannot be read; null where it can. */
  readonly fault: string | null
}

/** A table that can be read several times. */
export interface RowSource {
  readonly name: string
  /** Blank lines are no rows. */
  rows(): AsyncIterable<Row>
  /** A hash of all that it holds. */
  fingerprint(): Promise<string>
}
