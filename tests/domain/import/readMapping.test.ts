import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCodeBook } from '../../../src/domain/import/codeBook.ts'
import { nameId } from '../../../src/domain/import/nameId.ts'
import { readMapping } from '../../../src/domain/import/readMapping.ts'
import { eventMapping } from '../../support/importSample.ts'

function problemsOf(changes: object): string[] {
  try {
    readMapping(JSON.stringify({ ...eventMapping, ...changes }), 'mapping.json')
    return []
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : []
  }
}

const { event, types } = eventMapping

describe('A mapping', () => {
  it('is good as little as it may be, and as it is shipped', () => {
    expect(problemsOf({})).toEqual([])
    const path = fileURLToPath(new URL('../../../data/mappings/icews.json', import.meta.url))
    expect(readMapping(readFileSync(path, 'utf8'), path).columns).toHaveLength(5)
  })

  it.each([
    [
      { event: { ...event, time: 'wen' } },
      'event.time: there is no column "wen"; there are who, what, whom, when',
    ],
    [
      { event: { ...event, roles: { source: ['who', 'hwo'], target: 'whom' } } },
      'event.roles.source[1]: there is no column "hwo"; there are who, what, whom, when',
    ],
    [
      { skip: { how: ['x'] } },
      'skip.how: there is no column "how"; there are who, what, whom, when',
    ],
    [
      { columns: undefined },
      'columns: this is missing: name the columns, or say that there is a header',
    ],
    [{ columns: ['who', 'what', 'whom', 'when', 'who'] }, 'columns[4]: who stands here twice'],
    [{ colums: [] }, 'colums: there is no such key: colums'],
    [{ entities: {} }, 'entities.kind: this is missing'],
    [{ event: { ...event, type: 3 } }, 'event.type: give the name of a column, or {"constant": …}'],
    [
      { event: { ...event, roles: { actor: 'who', target: 'whom' } } },
      'types.roles: events have the role actor, here are source, target',
    ],
    [
      { types: { ...types, table: { Visit: { id: 'visits', as: { source: 'guest' } } } } },
      'types.table.Visit.roles: events have the role guest, here are source, target',
    ],
    [
      { types: { roles: [{ name: 'source' }, { name: 'target' }] } },
      'types.roles: at least one role identifies the relations of a type',
    ],
  ])('names the place and the reason: %j', (changes, message) => {
    expect(problemsOf(changes)).toContain(`mapping.json: ${message}`)
  })

  it('is JSON', () => {
    expect(() => readMapping('{', 'm.json')).toThrow(/^m.json: this is not JSON: /)
  })
})

describe('A code book', () => {
  it('has codes by what they stand for', () => {
    const book = readCodeBook(
      'CODE\tNAME\r\n010\tMake statement, not specified below\n011\tDecline\n',
      'b',
    )
    expect(book.get('make statement')).toEqual(['010'])
    expect(book.get('decline')).toEqual(['011'])
  })

  it('is refused by the line', () => {
    expect(() => readCodeBook('010\tx\n\n011\n', 'b.txt')).toThrow(
      'b.txt:3: a line is a code, a tab and a description',
    )
  })
})

it.each([
  ['Police (Côte d’Ivoire)', 'police-cote-d-ivoire'],
  ['Abdullah Gül', 'abdullah-gul'],
  ['Владимир Путин', 'vladimir-putin'],
  ['  S-400 ', 's-400'],
  ['…', 'unnamed'],
  ['x'.repeat(500), 'x'.repeat(120)],
])('the name %s makes the id %s', (name, id) => {
  expect(nameId(name)).toBe(id)
})
