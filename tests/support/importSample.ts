import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CodeBook } from '../../src/domain/import/codeBook.ts'
import type { Reading } from '../../src/domain/import/importRows.ts'
import { readMapping } from '../../src/domain/import/readMapping.ts'
import type { RowSource } from '../../src/domain/import/rowSource.ts'
import { tsvSource } from '../../src/domain/import/tsvSource.ts'

/** A mapping of rows of events, as little as one can say. */
export const eventMapping = {
  publisher: { id: 'desk', name: 'The Desk', reliability: 'B' },
  document: { id: 'events', title: 'Events', publishedAt: '2018-12-31' },
  columns: ['who', 'what', 'whom', 'when'],
  event: {
    type: 'what',
    roles: { source: 'who', target: 'whom' },
    time: 'when',
    key: 'when',
  },
  types: {
    roles: [
      { name: 'source', identifying: true },
      { name: 'target', identifying: true },
    ],
  },
  entities: { kind: 'actor' },
} as const

/** A mapping, with some of it said otherwise. */
export function reading(changes: object = {}, codes = new CodeBook([])): Reading {
  const text = JSON.stringify({ ...eventMapping, ...changes })
  return { mapping: readMapping(text, 'mapping.json'), codes }
}

export type EventRow = readonly [who: string, what: string, whom: string, when: string]

/** Many different events between few, some of them twice: the same for the same seed. */
export function eventRows(count: number, seed = 1): readonly EventRow[] {
  let state = seed
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  return Array.from({ length: count }, () => {
    const day = String(1 + next(28)).padStart(2, '0')
    return [
      `Actor ${next(20)}`,
      `Deed ${next(6)}`,
      `Actor ${next(20)}`,
      `2018-0${1 + next(9)}-${day}`,
    ]
  })
}

export function tsvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.join('\t')}\n`).join('')
}

/** The records of the ingest format that say what the rows say, definitions first. */
export function recordsOf(rows: readonly EventRow[]): readonly object[] {
  const id = (name: string) => name.toLowerCase().replaceAll(' ', '-')
  const { publisher, document, types, entities } = eventMapping
  const deeds = [...new Set(rows.map(([, what]) => what))]
  const actors = [...new Set(rows.flatMap(([who, , whom]) => [who, whom]))]
  return [
    { record: 'publisher', ...publisher },
    { record: 'document', ...document, publisher: publisher.id },
    ...deeds.map((label) => ({ record: 'relationType', id: id(label), label, roles: types.roles })),
    ...actors.map((name) => ({ record: 'entity', id: id(name), kind: entities.kind, name })),
    ...rows.map(([who, what, whom, when]) => ({
      record: 'claim',
      document: document.id,
      relation: { type: id(what), roles: { source: id(who), target: id(whom) }, key: when },
      time: when,
    })),
  ]
}

/** A directory for the files of a test. */
export class TestFiles {
  readonly directory = mkdtempSync(join(tmpdir(), 'statecraft-test-'))
  #tables = 0

  write(name: string, content: string | Buffer): string {
    const path = join(this.directory, name)
    writeFileSync(path, content)
    return path
  }

  /** A table of a file of its own: others may be read meanwhile. */
  table(rows: readonly (readonly string[])[]): RowSource {
    this.#tables += 1
    return tsvSource(this.write(`rows-${this.#tables}.tsv`, tsvOf(rows)), { name: 'rows' })
  }

  remove(): void {
    rmSync(this.directory, { recursive: true })
  }
}
