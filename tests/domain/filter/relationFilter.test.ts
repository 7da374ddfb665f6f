import { describe, expect, it } from 'vitest'
import { relationFilter } from '../../../src/domain/filter/relationFilter.ts'
import { anyRelation } from '../../../src/model/relationFilter.ts'

describe('what is left out', () => {
  it.each([null, undefined, {}, { type: null, roles: null, overlaps: null, singleSourced: null }])(
    'is no condition: %j',
    (where) => {
      expect(relationFilter(where)).toEqual(anyRelation)
    },
  )
})

describe('what is given', () => {
  it('is a condition each', () => {
    expect(
      relationFilter({
        type: ['sells'],
        roles: [{ role: 'seller', filler: 'russia' }, { filler: 'india' }],
        modality: ['ACTUAL', 'PLANNED'],
        polarity: 'NEGATIVE',
        overlaps: '2018',
        within: '../2020',
        singleSourced: false,
        conflicting: true,
      }),
    ).toEqual({
      ...anyRelation,
      types: ['sells'],
      slots: [
        { role: 'seller', filler: 'russia' },
        { role: null, filler: 'india' },
      ],
      modalities: ['ACTUAL', 'PLANNED'],
      polarity: 'NEGATIVE',
      overlaps: { from: Date.UTC(2018, 0), to: Date.UTC(2019, 0) - 1 },
      within: { from: null, to: Date.UTC(2021, 0) - 1 },
      singleSourced: false,
      conflicting: true,
      validAt: null,
    })
  })

  it('as an empty list of types or modalities is a condition that nothing meets', () => {
    expect(relationFilter({ type: [], modality: [] })).toMatchObject({ types: [], modalities: [] })
  })

  it('as an empty list of roles asks for nothing', () => {
    expect(relationFilter({ roles: [] })).toEqual(anyRelation)
  })
})

describe('a broken time', () => {
  it.each(['overlaps', 'within'])('is an error that names where.%s', (name) => {
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
