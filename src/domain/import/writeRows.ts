import { setImmediate as turn } from 'node:timers/promises'
import type { ChangeDraft } from '../../model/change.ts'
import type { ImportPosition } from '../../store/port/imports.ts'
import type { Store } from '../../store/port.ts'
import { ahead } from '../ahead.ts'
import { distinctClaims } from '../ingest/claims/distinctClaims.ts'
import type { LocatedClaim } from '../ingest/claims/firstClaims.ts'
import type { IngestOptions } from '../ingest/ingestOptions.ts'
import { changedMeanwhile } from '../ingest/lines/records.ts'
import type { Rejections } from '../ingest/lines/rejections.ts'
import type { Tallies } from '../ingest/summary.ts'
import { writeClaims } from '../ingest/writing/writeClaims.ts'
import { type EventSource, inLists } from './events.ts'
import type { ImportedRows } from './importedRows.ts'

/** How many rows are made in one turn of the event loop. */
const STRIDE = 250

export interface RowsToWrite {
  readonly source: EventSource
  readonly rows: ImportedRows
  readonly rejections: Rejections
  /** Where to go on from. */
  readonly from: ImportPosition
  readonly draft: ChangeDraft | null
  readonly batchSize: number
}

/**
 * Writes the good rows of a table in batches, each with how far the import is then; the next batch is
 * made while one is written. Answers how many rows are in.
 */
export async function writeRows(
  store: Store,
  job: RowsToWrite,
  tallies: Tallies,
  {
    signal,
    onProgress,
    of,
  }: Pick<IngestOptions, 'signal' | 'onProgress'> & { readonly of: number },
): Promise<number> {
  const { rows, draft, from, batchSize } = job
  const seen = draft === null ? new Set<string>() : null
  let done = from.rows
  let isLikelyNew = true
  for await (const batch of ahead(inLists(claimsOf(job), batchSize))) {
    if (signal?.aborted) break
    const position = { ...from, line: batch.at(-1)?.line ?? from.line, rows: done + batch.length }
    const claims = distinctClaims(batch, seen)
    const { typeOf } = rows
    const created = await writeClaims(store, { claims, typeOf, draft, position, isLikelyNew })
    isLikelyNew = created > 0
    tallies.add('claim', 'created', created)
    tallies.add('claim', 'unchanged', batch.length - created)
    done = position.rows
    onProgress?.({ phase: 'write', done, of })
  }
  return done
}

async function* claimsOf({
  source,
  rows,
  rejections,
  from,
}: RowsToWrite): AsyncGenerator<LocatedClaim> {
  let made = 0
  for await (const { row, event } of source.events()) {
    if (row.line <= from.line || rejections.has(row.line)) continue
    made += 1
    // In between the answers of the database are taken in, so that it never waits for the next batch.
    if (made % STRIDE === 0) await turn()
    const resolved = 'roles' in event ? rows.resolve(event) : event
    if (!('claim' in resolved)) throw changedMeanwhile(source, row.line)
    yield { line: row.line, resolved }
  }
}
