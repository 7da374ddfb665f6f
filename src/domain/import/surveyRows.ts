import type { ImportPosition } from '../../store/port/imports.ts'
import type { Reader } from '../../store/port.ts'
import type { IngestOptions } from '../ingest/ingestOptions.ts'
import type { Fault } from '../ingest/lines/problem.ts'
import type { Rejections } from '../ingest/lines/rejections.ts'
import { purgedAmong, type Suspect } from '../purge/purgedAmong.ts'
import { type Event, type EventSource, inLists } from './events.ts'
import type { ImportedRows } from './importedRows.ts'

/** How many rows are looked up together. */
const BATCH = 1_000

/** What is known of a table once all of it was read. */
export interface SurveyedRows {
  /** How many of its rows can be written. */
  readonly good: number
  /** Whether it holds as many good rows up to a position as it did when that was noted. */
  readonly isAt: boolean
}

/**
 * Reads a table for the first time: the form of every row, and the names in it, which are looked for
 * in the graph. What cannot be written is rejected.
 */
export async function surveyRows(
  source: EventSource,
  {
    rows,
    rejections,
    position,
  }: {
    readonly rows: ImportedRows
    readonly rejections: Rejections
    readonly position: ImportPosition | null
  },
  reader: Reader,
  { onProgress, onRejected, signal }: IngestOptions,
): Promise<SurveyedRows> {
  const isPurged = (await reader.tombstoneCount()) > 0
  let good = 0
  let before = 0
  for await (const events of inLists(source.events(), BATCH)) {
    if (signal?.aborted) break
    await findNames(events, rows, reader)
    const purged = isPurged ? await purgedClaims(events, rows, reader) : null
    for (const one of events) {
      const faults = faultsOf(one, rows, purged)
      rejections.add(one.row.line, faults)
      if (faults.length > 0) await onRejected?.(one.row.text, rejections.of(one.row.line))
      else if ('roles' in one.event) {
        rows.use(one.event)
        good += 1
        if (position && one.row.line <= position.line) before += 1
      }
    }
    onProgress?.({ phase: 'read', done: events.at(-1)?.row.line ?? 0, of: null })
  }
  return { good, isAt: position !== null && before === position.rows }
}

async function findNames(
  events: readonly Event[],
  { entities, types }: ImportedRows,
  reader: Reader,
): Promise<void> {
  const named = new Set<string>()
  const typed = new Set<string>()
  for (const { event } of events) {
    if (!('roles' in event)) continue
    if (types.isNew(event.type)) typed.add(event.type)
    for (const [, names] of event.roles) {
      for (const name of names) if (entities.isNew(name)) named.add(name)
    }
  }
  await Promise.all([entities.find([...named], reader), types.find([...typed], reader)])
}

function faultsOf(
  { event }: Event,
  rows: ImportedRows,
  purged: ReadonlyMap<string, string> | null,
): readonly Fault[] {
  if (!('roles' in event)) return event
  const faults = rows.faultsOf(event)
  if (purged === null || faults.length > 0) return faults
  const resolved = rows.resolve(event)
  const message = 'claim' in resolved ? purged.get(resolved.claim.id) : undefined
  return message === undefined ? [] : [{ path: '', message }]
}

/** Why claims that were purged are not taken in again, by their ids. */
async function purgedClaims(
  events: readonly Event[],
  rows: ImportedRows,
  reader: Reader,
): Promise<ReadonlyMap<string, string>> {
  const ids = events.flatMap(({ event }) => {
    const resolved = 'roles' in event ? rows.resolve(event) : event
    return 'claim' in resolved ? [resolved.claim.id] : []
  })
  const found = await purgedAmong(reader, () => ids.map((id): Suspect => ['Claim', id]))
  return new Map(found.map(({ suspect: [, id], message }) => [id, message]))
}
