import { StatecraftError } from '../../model/errors.ts'
import type { Fault } from '../ingest/lines/problem.ts'
import type { Mapping } from './mapping.ts'
import { missingColumns } from './readMapping.ts'
import { type RowEvent, RowReader } from './rowReader.ts'
import type { Row, RowSource } from './rowSource.ts'

/** A row with the event that it tells of, or what is wrong with it. */
export interface Event {
  readonly row: Row
  readonly event: RowEvent | readonly Fault[]
}

/** A table whose rows are read as events. */
export interface EventSource {
  readonly name: string
  /** Those of the rows that the mapping keeps. Throws BAD_INPUT where columns are not there. */
  events(): AsyncIterable<Event>
}

/** The events of a table, by a mapping. */
export function eventSource(source: RowSource, mapping: Mapping): EventSource {
  return { name: source.name, events: () => eventsOf(source, mapping) }
}

async function* eventsOf(source: RowSource, mapping: Mapping): AsyncGenerator<Event> {
  let reader = mapping.header ? null : new RowReader(mapping, mapping.columns ?? [])
  for await (const row of source.rows()) {
    if (reader === null) {
      reader = new RowReader(mapping, headerOf(row, source.name, mapping))
      continue
    }
    const event = reader.read(row)
    if (event !== null) yield { row, event }
  }
}

function headerOf({ line, cells, fault }: Row, name: string, mapping: Mapping): readonly string[] {
  const columns = cells.map((cell) => cell.trim())
  const [missing] = missingColumns(mapping, columns)
  const message = fault ?? (missing && `${missing.path}: ${missing.message}`)
  if (message) throw new StatecraftError('BAD_INPUT', `${name}:${line}: ${message}`)
  return columns
}

/** Gathers things into lists of so many, the last one shorter. */
export async function* inLists<T>(things: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let list: T[] = []
  for await (const thing of things) {
    list.push(thing)
    if (list.length < size) continue
    yield list
    list = []
  }
  if (list.length > 0) yield list
}
