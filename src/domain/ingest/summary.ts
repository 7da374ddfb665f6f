import type { LineKinds } from './lines/lineKinds.ts'
import type { Problem } from './lines/problem.ts'
import { type RecordKind, recordKinds } from './lines/record.ts'
import type { KnownInput } from './lines/records.ts'

/** What became of records. */
export interface Tally {
  readonly created: number
  readonly unchanged: number
  readonly changed: number
  readonly rejected: number
}

/** What an ingest did, or would do. */
export interface IngestSummary {
  /** Whether anything may have been written: not in a dry run, nor where the input was refused. */
  readonly written: boolean
  /** Whether it was stopped before all was written. */
  readonly interrupted: boolean
  readonly byKind: Readonly<Record<RecordKind, Tally>>
  /** Of all kinds together, with the rejected lines that are no record of any kind. */
  readonly total: Tally
  /** Records that cannot be written. */
  readonly rejected: number
  /** Why, in the order of their lines; the first 1,000. */
  readonly problems: readonly Problem[]
}

/** How many problems a summary names. */
const PROBLEMS = 1_000

/** Counts what becomes of records. */
export class Tallies {
  readonly #byKind: Record<RecordKind, { -readonly [K in keyof Tally]: Tally[K] }> = {
    publisher: none(),
    document: none(),
    relationType: none(),
    entity: none(),
    claim: none(),
  }

  add(kind: RecordKind, what: keyof Tally, count = 1): void {
    this.#byKind[kind][what] += count
  }

  /** The summary of an ingest that is over. */
  summary(
    {
      kinds,
      rejections,
    }: Pick<KnownInput, 'rejections'> & { readonly kinds: Pick<LineKinds, 'of'> },
    { written, interrupted }: Pick<IngestSummary, 'written' | 'interrupted'>,
  ): IngestSummary {
    for (const line of rejections.lines()) {
      const kind = kinds.of(line)
      if (kind) this.add(kind, 'rejected')
    }
    const sum = (what: keyof Tally) =>
      recordKinds.reduce((total, kind) => total + this.#byKind[kind][what], 0)
    return {
      written,
      interrupted,
      byKind: this.#byKind,
      total: {
        created: sum('created'),
        unchanged: sum('unchanged'),
        changed: sum('changed'),
        rejected: rejections.size,
      },
      rejected: rejections.size,
      problems: rejections.first(PROBLEMS),
    }
  }
}

function none() {
  return { created: 0, unchanged: 0, changed: 0, rejected: 0 }
}
