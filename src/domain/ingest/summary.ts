import type { RecordKind } from './definitions.ts'
import type { Problem } from './problem.ts'

/** What became of records of one kind. */
export interface Tally {
  created: number
  unchanged: number
  changed: number
}

/** What an ingest did, or would do. */
export interface IngestSummary {
  /** Whether anything may have been written: not in a dry run, nor where the input was refused. */
  readonly written: boolean
  /** Whether it was stopped before all was written. */
  readonly interrupted: boolean
  readonly byKind: Readonly<Record<RecordKind, Tally>>
  readonly total: Tally
  /** Records that cannot be written. */
  readonly rejected: number
  /** Why, in the order of their lines; the first 1,000. */
  readonly problems: readonly Problem[]
}

/** Counts what becomes of records. */
export class Tallies {
  readonly byKind: Record<RecordKind, Tally> = {
    publisher: none(),
    document: none(),
    relationType: none(),
    entity: none(),
    claim: none(),
  }

  add(kind: RecordKind, what: keyof Tally, count = 1): void {
    this.byKind[kind][what] += count
  }

  get total(): Tally {
    const total = none()
    for (const { created, unchanged, changed } of Object.values(this.byKind)) {
      total.created += created
      total.unchanged += unchanged
      total.changed += changed
    }
    return total
  }
}

function none(): Tally {
  return { created: 0, unchanged: 0, changed: 0 }
}
