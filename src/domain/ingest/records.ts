import { parseRecord } from './parseRecord.ts'
import type { Fault } from './problem.ts'
import type { IngestRecord } from './record.ts'
import type { RecordSource, SourceLine } from './recordSource.ts'

/** A line with the record on it. */
export interface Located<R extends IngestRecord = IngestRecord> {
  readonly line: number
  readonly record: R
}

/** A line that is not blank: its record, or what is wrong with it. */
export type ReadLine =
  | { readonly line: SourceLine; readonly record: IngestRecord; readonly faults: null }
  | { readonly line: SourceLine; readonly record: null; readonly faults: readonly Fault[] }

/** The lines of a source with their records; blank lines are passed over. */
export async function* readRecords(source: RecordSource): AsyncGenerator<ReadLine> {
  for await (const line of source.lines()) {
    const parsed = parseRecord(line)
    if (parsed) yield { line, ...parsed }
  }
}

/** Gathers what comes into lists of `size`. */
export async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
