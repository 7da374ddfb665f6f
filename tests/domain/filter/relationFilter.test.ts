import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relationFilter } from '../../../src/domain/filter/relationFilter.ts'
import type { AttributeWhere, RelationWhere } from '../../../src/domain/filter/relationWhere.ts'
import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'
import type { Modality } from '../../../src/model/modality.ts'
import type { Relation, RelationState } from '../../../src/model/relation.ts'
import { anyRelation } from '../../../src/model/relationFilter.ts'
import type { AttributeValue } from '../../../src/model/value.ts'
import { matches } from '../../support/matches.ts'
import { relationOf } from '../graph/relationOf.ts'

describe('what is left out', () => {
  it.each([null, undefined, {}, { type: null, roles: null, overlaps: null, singleSourced: null }])(
    'is no condition: %j',
    (where) => {
      expect(relationFilter(where)).toEqual(anyRelation)
    },
  )
})

describe('what is given', () => {
  it('is a condition each: what leads to relations by itself, all else as clauses', () => {
    expect(
      relationFilter({
        type: ['sells'],
        roles: [{ role: 'seller', filler: 'russia' }, { filler: 'india' }, { role: 'buyer' }],
        modality: ['ACTUAL', 'PLANNED'],
        polarity: 'NEGATIVE',
        overlaps: '2018',
        within: '../2020',
        singleSourced: false,
        conflicting: true,
      }),
    ).toEqual({
      types: ['sells'],
      slots: [
        { role: 'seller', filler: 'russia' },
        { role: null, filler: 'india' },
      ],
      overlaps: { from: Date.UTC(2018, 0), to: Date.UTC(2019, 0) - 1 },
      within: { from: null, to: Date.UTC(2021, 0) - 1 },
      validAt: null,
      clauses: [
        { on: 'role', role: 'buyer' },
        { on: 'modality', oneOf: ['ACTUAL', 'PLANNED'] },
        { on: 'polarity', oneOf: ['NEGATIVE'] },
        { on: 'singleSourced', is: false },
        { on: 'conflicting', is: true },
      ].map((test) => [{ test, holds: true }]),
    })
  })

  it('as an empty list of types or modalities is a condition that nothing meets', () => {
    expect(relationFilter({ type: [], modality: [] })).toMatchObject({
      types: [],
      clauses: [[{ test: { on: 'modality', oneOf: [] }, holds: true }]],
    })
  })

  it('as an empty list of roles asks for nothing', () => {
    expect(relationFilter({ roles: [] })).toEqual(anyRelation)
  })

  it('joined by and is as good as given together', () => {
    const parts: RelationWhere[] = [
      { type: ['sells', 'meets'], within: '2015/2020' },
      { type: ['meets', 'visits'], after: '2017' },
      { and: [{ roles: [{ filler: 'india' }], before: '2020' }] },
    ]
    expect(relationFilter({ and: parts })).toEqual({
      ...anyRelation,
      types: ['meets'],
      slots: [{ role: null, filler: 'india' }],
      within: { from: Date.UTC(2018, 0), to: Date.UTC(2020, 0) - 1 },
    })
  })
})

describe('a combination', () => {
  const sale = (part: object) => {
    const relation = relationOf('r1', 'seller:russia buyer:india', {
      type: 'sells',
      time: '2018-10',
    })
    return { ...relation, state: relation.state && { ...relation.state, ...part } }
  }
  const worth = (...values: AttributeValue[]) => sale({ attributes: [{ name: 'value', values }] })
  const dollars = (number: number) =>
    ({ kind: 'quantity', number, unit: 'USD', qualifier: 'EXACT' }) as const

  it.each<[RelationWhere, boolean]>([
    [{ or: [{ type: ['meets'] }, { modality: ['ACTUAL'] }] }, true],
    [{ or: [{ type: ['meets'] }, { modality: ['PLANNED'] }] }, false],
    [{ or: [] }, false],
    [{ and: [] }, true],
    [{ not: {} }, false],
    [{ not: { type: ['meets'] } }, true],
    [{ not: { type: ['sells'], modality: ['PLANNED'] } }, true],
    [{ not: { or: [{ type: ['meets'] }, { overlaps: '2018' }] } }, false],
    [{ not: { overlaps: '2017' } }, true],
    [{ not: { within: '2018' } }, false],
    [{ before: '2018' }, false],
    [{ before: '2018-11' }, true],
    [{ before: '../2030' }, false],
    [{ after: '2018-09' }, true],
    [{ after: '2018-10-01' }, false],
    [{ after: '2010/..' }, false],
    [{ roles: [{ role: 'buyer' }] }, true],
    [{ roles: [{ role: 'item' }] }, false],
    [{ or: [{ roles: [{ role: 'buyer', filler: 'india' }] }, { type: [] }] }, true],
    [{ publisherCount: { gte: 1, lt: 2 } }, true],
    [{ publisherCount: { in: [2, 3] } }, false],
  ])('%j holds of a sale: %s', (where, answer) => {
    expect(matches(sale({}), relationFilter(where))).toBe(answer)
  })

  it.each<[RelationWhere['documents'], boolean]>([
    [{ some: ['a', 'x'] }, true],
    [{ some: ['x'] }, false],
    [{ every: ['a', 'b', 'c'] }, true],
    [{ every: ['a', 'c'] }, false],
    [{ every: [] }, false],
    [{ none: ['x'] }, true],
    [{ none: ['b'] }, false],
    [{ some: ['a'], none: ['c'] }, true],
  ])('documents %j holds of one that a and b claim: %s', (documents, answer) => {
    const relation = sale({ documents: ['a', 'b'], publishers: ['a', 'b'] })
    expect(matches(relation, relationFilter({ documents }))).toBe(answer)
    expect(matches(relation, relationFilter({ publishers: documents }))).toBe(answer)
  })

  it.each<[Omit<AttributeWhere, 'name'>, boolean]>([
    [{}, true],
    [{ number: {} }, true],
    [{ number: { eq: 5, unit: 'USD' } }, true],
    [{ number: { eq: 5, unit: 'EUR' } }, false],
    [{ number: { gt: 5 } }, true],
    [{ number: { gt: 5, lt: 9 } }, false],
    [{ number: { gte: 5, lte: 5 } }, true],
    [{ number: { in: [1, 9] } }, true],
    [{ text: { eq: 's 400 TRIUMF' } }, true],
    [{ text: { gt: 'S-400' } }, true],
    [{ text: { lt: 'a' } }, false],
    [{ date: { eq: '2018' } }, true],
    [{ date: { lt: '2018' } }, false],
    [{ date: { lte: '2018' } }, true],
    [{ date: { gt: '2017', lt: '2018-06' } }, true],
    [{ date: { in: ['2019', '2018-03-04'] } }, true],
    [{ boolean: true }, true],
    [{ boolean: false }, false],
  ])('of an attribute: %j: %s', (where, answer) => {
    const relation = worth(
      dollars(5),
      dollars(9),
      { kind: 'text', text: 'S-400 Триумф' },
      { kind: 'date', date: '2018-03-04' },
      { kind: 'boolean', boolean: true },
    )
    const filter = relationFilter({ attributes: [{ name: 'value', ...where }] })
    expect(matches(relation, filter)).toBe(answer)
    expect(matches(sale({}), filter)).toBe(false)
    expect(
      matches(sale({}), relationFilter({ not: { attributes: [{ name: 'value', ...where }] } })),
    ).toBe(true)
  })

  it('of values of two kinds is an error', () => {
    const attributes = [{ name: 'value', number: { eq: 1 }, text: { eq: 'one' } }]
    expect(() => relationFilter({ or: [{ attributes }] })).toThrow(
      'where.or[0].attributes[0]: number and text cannot be asked of one attribute',
    )
  })

  it('of anything means the same once its negations are carried inwards and its parts told apart', () => {
    const whereOf = (depth: number): fc.Arbitrary<RelationWhere> =>
      fc.record(
        {
          modality: fc.subarray(['ACTUAL', 'PLANNED'] as const),
          overlaps: fc.constantFrom('2018', '2019/..'),
          type: fc.subarray(['sells', 'meets']),
          ...(depth > 0
            ? {
                and: fc.array(whereOf(0), { maxLength: 2 }),
                or: fc.array(whereOf(0), { maxLength: 2 }),
                not: whereOf(depth - 1),
              }
            : {}),
        },
        { requiredKeys: [], noNullPrototype: true },
      )
    const said = (time: string, modality: Modality, type: string) => ({
      ...relationOf('r1', 'x:a', { type, time }),
      state: { ...sale({}).state, modality, validTime: parseEdtf(time) } as RelationState,
    })
    const holds = (one: RelationWhere, relation: Relation): boolean =>
      (one.and ?? []).every((part) => holds(part, relation)) &&
      (one.or?.some((part) => holds(part, relation)) ?? true) &&
      (!one.not || !holds(one.not, relation)) &&
      matches(relation, relationFilter({ ...one, and: null, or: null, not: null }))
    fc.assert(
      fc.property(
        whereOf(2),
        fc.constantFrom('2018', '2019'),
        fc.constantFrom<Modality>('ACTUAL', 'PLANNED'),
        fc.constantFrom('sells', 'meets'),
        (one, time, modality, type) => {
          const relation = said(time, modality, type)
          expect(matches(relation, relationFilter(one))).toBe(holds(one, relation))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('with more alternatives than can be told apart is an error', () => {
    const pair = { and: [{ modality: ['ACTUAL' as const] }, { polarity: 'POSITIVE' as const }] }
    expect(() => relationFilter({ or: Array.from({ length: 12 }, () => pair) })).toThrow(
      'where: more than 2000 conditions',
    )
  })
})

describe('a broken time', () => {
  it.each(['overlaps', 'within', 'before', 'after'])('is an error that names where.%s', (name) => {
    expect(() => relationFilter({ [name]: '2019-02-29' })).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        message: `where.${name}: "2019-02-29" is no time in EDTF: 2019-02 has 28 days`,
      }),
    )
  })

  it('is an empty text too', () => {
    expect(() => relationFilter({ within: '' })).toThrow(/^where.within: "" is no time in EDTF/)
  })
})
