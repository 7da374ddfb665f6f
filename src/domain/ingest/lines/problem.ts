/** Why a record cannot be written. */
export interface Problem {
  /** The line, from 1. */
  readonly line: number
  /** Where in the record: `relation.roles.seller[1]`; empty for the whole of it. */
  readonly path: string
  readonly message: string
}

/** A problem of a record whose line is known elsewhere. */
export type Fault = Omit<Problem, 'line'>

/** Collects the faults found in one record. */
export type Report = (path: string, message: string) => void
