/** How far an import of rows is: all of them up to here are in. */
export interface ImportPosition {
  /** Names the input and how it is read. */
  readonly id: string
  /** The line on which the last row that is in ends. */
  readonly line: number
  /** How many good rows there are up to that line. */
  readonly rows: number
}

export interface ImportReads {
  /** Null where that import never wrote anything. */
  importPosition(id: string): Promise<ImportPosition | null>
}

export interface ImportWrites {
  /** Notes how far an import is, in the change that takes it there. */
  putImportPosition(position: ImportPosition): Promise<void>
}
