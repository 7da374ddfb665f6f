import { StatecraftError } from '../../../model/errors.ts'
import type { LineKinds } from './lineKinds.ts'
import { parseRecord } from './parseRecord.ts'
import type { IngestRecord, RecordKind, RecordOf } from './record.ts'
import type { RecordSource } from './recordSource.ts'
import type { Rejections } from './rejections.ts'

/** A line with the record on it. */
export interface Located<R extends IngestRecord = IngestRecord> {
  readonly line: number
  readonly record: R
  /** The length of the line's text. */
  readonly size: number
}

/** An input of which it is known what stands on each line. */
export interface KnownInput {
  readonly source: RecordSource
  readonly kinds: LineKinds
  readonly rejections: Rejections
}

/**
 * The good records of one kind behind a line; other lines are not parsed. Throws CONFLICT where the
 * input is no longer what it was.
 */
export async function* recordsOf<K extends RecordKind>(
  kind: K,
  { source, kinds, rejections }: KnownInput,
  signal?: AbortSignal,
  behind = 0,
): AsyncGenerator<Located<RecordOf<K>>> {
  if (kinds.last(kind) <= behind) return
  for await (const line of source.lines()) {
    if (signal?.aborted) return
    if (line.number <= behind) continue
    if (kinds.of(line.number) !== kind || rejections.has(line.number)) continue
    const record = parseRecord(line)?.record
    if (!record || !isOf(kind, record)) throw changedMeanwhile(source, line.number)
    yield { line: line.number, record, size: line.text.length }
  }
}

/** The failure of an input that is not the same each time it is read. */
export function changedMeanwhile(
  { name }: Pick<RecordSource, 'name'>,
  line: number,
): StatecraftError {
  return new StatecraftError('CONFLICT', `${name} changed while it was read: line ${line}`)
}

function isOf<K extends RecordKind>(kind: K, record: IngestRecord): record is RecordOf<K> {
  return record.record === kind
}

/** How many characters of input are worked on together at most, give or take a line. */
export const HEAVIEST = 4 * 1024 * 1024

/** Gathers records into lists of `size`, or shorter ones where the records are large. */
export async function* inBatches<R extends IngestRecord>(
  records: AsyncIterable<Located<R>> | Iterable<Located<R>>,
  size: number,
): AsyncGenerator<Located<R>[]> {
  let batch: Located<R>[] = []
  let weight = 0
  for await (const record of records) {
    batch.push(record)
    weight += record.size
    if (batch.length < size && weight < HEAVIEST) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
}
