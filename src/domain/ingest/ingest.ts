import type { Store } from '../../store/port.ts'
import { checkClaims } from './checkClaims.ts'
import type { Definitions } from './definitions.ts'
import { GraphLookup } from './graphLookup.ts'
import { knownFrom } from './knownFrom.ts'
import type { Problem } from './problem.ts'
import type { IngestRecord } from './record.ts'
import type { RecordSource } from './recordSource.ts'
import { inBatches, type Located, readRecords } from './records.ts'
import { Rejections } from './rejections.ts'
import { resolveClaim } from './resolveClaim.ts'
import { type IngestSummary, Tallies } from './summary.ts'
import { survey } from './survey.ts'
import { writeClaims } from './writeClaims.ts'
import { writeDefinitions } from './writeDefinitions.ts'

export interface IngestOptions {
  /** Only find out what would change. */
  readonly dryRun?: boolean | undefined
  /** Write the good records although others are rejected. */
  readonly keepGoing?: boolean | undefined
  /** Told how many of how many records are done. */
  readonly onProgress?: (done: number, of: number) => void
  /** Given each rejected line with its problems, in the order of the lines. */
  readonly onRejected?: (text: string, problems: readonly Problem[]) => void
  /** Stops after the batch that is being written. */
  readonly signal?: AbortSignal
  /** The instant the records are said to be recorded at, in milliseconds since 1970. */
  readonly now?: number
}

/** Records that are written in one transaction. */
const BATCH = 1_000

/** How many problems a summary names. */
const PROBLEMS = 1_000

/**
 * Writes an input of the ingest format. All of it is checked before anything is written; unless
 * `keepGoing` is given, one bad record keeps all of it out. Batches land whole, so that an
 * interrupted ingest is completed by running it again, and what is there already is left alone.
 */
export async function ingest(
  store: Store,
  source: RecordSource,
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const reader = store.reader()
  const lookup = new GraphLookup(reader)
  const rejections = new Rejections()
  const { definitions, lines } = await survey(source, lookup, rejections)
  const claims = only('claim', accepted(source, rejections))
  await checkClaims(claims, definitions, lookup, reader, rejections)
  await handOver(source, rejections, options)

  const tallies = new Tallies()
  const refused = rejections.size > 0 && !options.keepGoing
  if (!refused) {
    await writeAll(store, source, { definitions, lookup, rejections, tallies, lines, options })
  }
  return {
    written: !refused && !options.dryRun,
    interrupted: options.signal?.aborted ?? false,
    byKind: tallies.byKind,
    total: tallies.total,
    rejected: rejections.size,
    problems: rejections.first(PROBLEMS),
  }
}

interface Job {
  readonly definitions: Definitions
  readonly lookup: GraphLookup
  readonly rejections: Rejections
  readonly tallies: Tallies
  readonly lines: number
  readonly options: IngestOptions
}

/** What others refer to is written first, so that the order of lines makes no difference. */
async function writeAll(store: Store, source: RecordSource, job: Job): Promise<void> {
  const { tallies, options } = job
  const dryRun = options.dryRun ?? false
  const recordedAt = options.now ?? Date.now()
  let done = 0
  const step = async (count: number, write: Promise<void>) => {
    await write
    done += count
    options.onProgress?.(done, job.lines)
  }
  for (const kind of ['publisher', 'document', 'relationType', 'entity'] as const) {
    for await (const batch of batches(kind, source, job)) {
      await step(batch.length, writeDefinitions(store, kind, batch, tallies, dryRun))
    }
  }
  const known = knownFrom(job.definitions, job.lookup, () => true)
  for await (const batch of batches('claim', source, job)) {
    const resolved = batch.flatMap((record) => {
      const answer = resolveClaim(record, known)
      return 'claim' in answer ? [answer] : []
    })
    await step(batch.length, writeClaims(store, resolved, known.type, recordedAt, tallies, dryRun))
  }
}

type RecordOf<K extends IngestRecord['record']> = Extract<IngestRecord, { record: K }>

/** The good records of one kind, in batches, until the ingest is told to stop. */
async function* batches<K extends IngestRecord['record']>(
  kind: K,
  source: RecordSource,
  { rejections, options }: Job,
): AsyncGenerator<readonly RecordOf<K>[]> {
  for await (const batch of inBatches(only(kind, accepted(source, rejections)), BATCH)) {
    if (options.signal?.aborted) return
    yield batch.map(({ record }) => record)
  }
}

async function* accepted(source: RecordSource, rejections: Rejections): AsyncGenerator<Located> {
  for await (const { line, record } of readRecords(source)) {
    if (record && !rejections.has(line.number)) yield { line: line.number, record }
  }
}

async function* only<K extends IngestRecord['record']>(
  kind: K,
  records: AsyncIterable<Located>,
): AsyncGenerator<Located<RecordOf<K>>> {
  for await (const { line, record } of records) {
    if (isOf(kind, record)) yield { line, record }
  }
}

function isOf<K extends IngestRecord['record']>(
  kind: K,
  record: IngestRecord,
): record is RecordOf<K> {
  return record.record === kind
}

async function handOver(
  source: RecordSource,
  rejections: Rejections,
  { onRejected }: IngestOptions,
): Promise<void> {
  if (!onRejected || rejections.size === 0) return
  for await (const { number, text } of source.lines()) {
    if (rejections.has(number)) onRejected(text, rejections.of(number))
  }
}
