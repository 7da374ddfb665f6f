import type { ChangeDraft } from '../../model/change.ts'
import { StatecraftError } from '../../model/errors.ts'
import type { ImportPosition } from '../../store/port/imports.ts'
import type { Reader, Store } from '../../store/port.ts'
import { contentHash } from '../ids/contentHash.ts'
import type { IngestOptions } from '../ingest/ingestOptions.ts'
import { documentOf } from '../ingest/lines/itemOf.ts'
import { Rejections } from '../ingest/lines/rejections.ts'
import { Spool } from '../ingest/lines/spool.ts'
import { type IngestSummary, Tallies } from '../ingest/summary.ts'
import type { DefinitionKind, DefinitionRecord } from '../ingest/survey/definitions.ts'
import { BATCH_SIZE } from '../ingest/writing/batchSize.ts'
import { writeDefinitions } from '../ingest/writing/writeDefinitions.ts'
import { purgedAmong } from '../purge/purgedAmong.ts'
import type { CodeBook } from './codeBook.ts'
import { EntityNames } from './entityNames.ts'
import { type EventSource, eventSource } from './events.ts'
import { ImportedRows } from './importedRows.ts'
import type { Mapping } from './mapping.ts'
import type { RowSource } from './rowSource.ts'
import { surveyRows } from './surveyRows.ts'
import { TypeNames } from './typeNames.ts'
import { writeRows } from './writeRows.ts'

/** How a table is read. */
export interface Reading {
  readonly mapping: Mapping
  readonly codes: CodeBook
}

/**
 * Writes the events that the rows of a table tell of. All rows are checked before anything is
 * written; unless `keepGoing` is given, one bad row keeps all of them out. The graph remembers how
 * far it is, so that an interrupted import goes on where it stopped; what the graph holds already is
 * left alone. Throws what the store throws, and BAD_INPUT where the table cannot be read.
 */
export async function importRows(
  store: Store,
  table: RowSource,
  reading: Reading,
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const spool = new Spool()
  try {
    const input = await readTable(store.reader(), table, reading, new Rejections(spool), options)
    const { rejections } = input
    const tallies = new Tallies()
    const isStopped = options.signal?.aborted ?? false
    const isWriting = !isStopped && (rejections.size === 0 || options.keepGoing === true)
    const isDone = isWriting ? await writeTable(store, input, tallies, options) : !isStopped
    return tallies.summary(
      { kinds: { of: () => 'claim' }, rejections },
      { written: isWriting && !options.dryRun, interrupted: !isDone },
    )
  } finally {
    spool.close()
  }
}

/** A table of which all rows were read and checked. */
interface CheckedTable {
  readonly source: EventSource
  readonly rows: ImportedRows
  readonly rejections: Rejections
  /** Where its rows come from, as far as the graph does not hold that. */
  readonly missing: readonly DefinitionRecord[]
  /** How many of its rows can be written. */
  readonly good: number
  /** Where to go on from. */
  readonly from: ImportPosition
}

async function readTable(
  reader: Reader,
  table: RowSource,
  { mapping, codes }: Reading,
  rejections: Rejections,
  options: IngestOptions,
): Promise<CheckedTable> {
  const id = contentHash({ mapping, codes: codes.lines, table: await table.fingerprint() })
  const [{ document, missing }, position] = await Promise.all([
    sourcesOf(mapping, reader),
    reader.importPosition(id),
  ])
  const entities = new EntityNames(mapping.entities)
  const rows = new ImportedRows(mapping, entities, new TypeNames(mapping.types, codes), document)
  const source = eventSource(table, mapping)
  const { good, isAt } = await surveyRows(source, { rows, rejections, position }, reader, options)
  const from = isAt && position ? position : { id, line: 0, rows: 0 }
  return { source, rows, rejections, missing, good, from }
}

/** Writes what rows need, then what they say; answers whether all of it is done. */
async function writeTable(
  store: Store,
  { missing, good: of, ...input }: CheckedTable,
  tallies: Tallies,
  options: IngestOptions,
): Promise<boolean> {
  const { batchSize = BATCH_SIZE, signal, onProgress } = options
  const draft = draftOf(options)
  const ofKind = (kind: DefinitionKind) => missing.filter(({ record }) => record === kind)
  const definitions: readonly [DefinitionKind, readonly DefinitionRecord[]][] = [
    ['publisher', ofKind('publisher')],
    ['document', ofKind('document')],
    ['relationType', input.rows.types.made],
    ['entity', input.rows.entities.made],
  ]
  for (const [kind, records] of definitions) {
    await define(store, kind, records, { tallies, draft, batchSize, signal })
  }
  tallies.add('claim', 'unchanged', input.from.rows)
  const job = { ...input, draft, batchSize }
  return (await writeRows(store, job, tallies, { signal, onProgress, of })) === of
}

/** What the log is to say of each batch; null where nothing is to be written. */
function draftOf({ dryRun, author = null, reason = null, now: at }: IngestOptions) {
  const draft: ChangeDraft = { kind: 'INGEST', author, reason, subjects: [], at }
  return dryRun ? null : draft
}

/** The document that rows come from, and what of it and its publisher the graph does not hold. */
async function sourcesOf({ publisher, document }: Mapping, reader: Reader) {
  const record = { record: 'document', ...document, publisher: publisher.id } as const
  const [publishers, [held]] = await Promise.all([
    reader.publisherVersions([publisher.id]),
    reader.wholeDocuments([document.id]),
  ])
  const missing: DefinitionRecord[] = []
  if (publishers.length === 0) missing.push({ record: 'publisher', ...publisher })
  if (!held) missing.push(record)
  const [purged] = held ? [] : await purgedAmong(reader, () => [['Document', document.id]])
  if (purged) throw new StatecraftError('BAD_INPUT', purged.message)
  return { document: held ?? documentOf(record), missing }
}

interface Defining {
  readonly tallies: Tallies
  readonly draft: ChangeDraft | null
  readonly batchSize: number
  readonly signal: AbortSignal | undefined
}

async function define(
  store: Store,
  kind: DefinitionKind,
  records: readonly DefinitionRecord[],
  { tallies, draft, batchSize, signal }: Defining,
): Promise<void> {
  for (let start = 0; start < records.length; start += batchSize) {
    if (signal?.aborted) return
    const batch = records.slice(start, start + batchSize)
    const { created, changed } = await writeDefinitions(store, kind, batch, draft)
    tallies.add(kind, 'created', created)
    tallies.add(kind, 'changed', changed)
    tallies.add(kind, 'unchanged', batch.length - created - changed)
  }
}
