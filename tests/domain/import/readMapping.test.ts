import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCodeBook } from '../../../src/domain/import/codeBook.ts'
import { dateReader, isDateForm } from '../../../src/domain/import/dateForm.ts'
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
    const shipped = [
      ['icews.json', 5],
      ['gdelt.json', 61],
    ] as const
    for (const [name, columns] of shipped) {
      const path = fileURLToPath(new URL(`../../../data/mappings/${name}`, import.meta.url))
      expect(readMapping(readFileSync(path, 'utf8'), path).columns).toHaveLength(columns)
    }
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
    [
      { event: { ...event, time: { from: 'when', written: 'DDMM' } } },
      'event.time.written: a form of dates has YYYY in it, perhaps MM, and then perhaps DD; M and D where no digits touch them; no other letters or digits',
    ],
    [
      { event: { ...event, time: { from: 'wen', written: 'YYYY' } } },
      'event.time: there is no column "wen"; there are who, what, whom, when',
    ],
    [
      { event: { ...event, key: ['when', 'id'] } },
      'event.key[1]: there is no column "id"; there are who, what, whom, when',
    ],
    [
      { event: { ...event, attributes: { x: { from: 'who', kind: 'text', written: 'YYYY' } } } },
      'event.attributes.x.written: only dates are written in a form',
    ],
    [
      { event: { ...event, attributes: { x: { from: 'who', kind: 'text', unit: 'm' } } } },
      'event.attributes.x.unit: only quantities have a unit',
    ],
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
    expect(book.codesOf('make statement')).toEqual(['010'])
    expect(book.codesOf('DECLINE')).toEqual(['011'])
    expect([book.nameOf('010'), book.nameOf('011'), book.nameOf('012')]).toEqual([
      'Make statement',
      'Decline',
      null,
    ])
  })

  it('is refused by the line', () => {
    expect(() => readCodeBook('010\tx\n\n011\n', 'b.txt')).toThrow(
      'b.txt:3: a line is a code, a tab and a description',
    )
  })
})

describe('A form of dates', () => {
  it.each([
    ['YYYYMMDD', '20180203', '2018-02-03'],
    ['D/M/YYYY', '3/12/2018', '2018-12-03'],
    ['M/D/YYYY', '3/12/2018', '2018-03-12'],
    ['DD.MM.YYYY', '03.02.2018', '2018-02-03'],
    ['DD.MM.YYYY', '3.2.2018', null],
    ['MM-YYYY', '02-2018', '2018-02'],
    ['YYYY', '2018', '2018'],
    ['YYYY', '20180', null],
    ['YYYY.MM', '2018x02', null],
  ])('%s reads %s as %s', (form, text, date) => {
    expect(dateReader(form)(text)).toBe(date)
  })

  it.each([
    '',
    'MMDD',
    'YYYYDD',
    'YYYYMMDDM',
    'YYYY-MM-YYYY',
    'YYYY-MMM',
    'yyyy',
    'YYYYT',
    'YYYYMD',
    'DMYYYY',
    'YYYYM.D',
  ])('is not %j', (form) => {
    expect(isDateForm(form)).toBe(false)
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
