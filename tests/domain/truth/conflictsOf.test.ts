import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementsOf } from '../../../src/domain/truth/agreementsOf.ts'
import { conflictsOf } from '../../../src/domain/truth/conflictsOf.ts'
import { deriveRelation } from '../../../src/domain/truth/deriveRelation.ts'
import type { Modality, Polarity } from '../../../src/model/modality.ts'
import type { SourcedClaim } from '../../../src/store/port/claims.ts'
import { claimOf, sells, text, usd } from './claimOf.ts'

/** Each conflict as its aspect and its sides, each with its text and claims. */
function conflicts(...claims: SourcedClaim[]) {
  return conflictsOf(sells, claims).map(({ name, sides }) => [
    name,
    ...sides.map((side) => `${side.text}: ${side.claims.map(({ id }) => id).join(' ')}`),
  ])
}

describe('a conflict', () => {
  it('shows every side with its claims, the one with most publishers first', () => {
    expect(
      conflicts(
        claimOf('a', { attributes: { value: usd(5.4e9) }, publishedAt: '2009' }),
        claimOf('b', { attributes: { value: usd(5e9) } }),
        claimOf('c', { attributes: { value: usd(4.8e9, 'ABOUT') } }),
      ),
    ).toEqual([['value', '5,000,000,000 USD: b c', '5,400,000,000 USD: a']])
  })

  it('gives the values of an attribute, not only their text', () => {
    const [conflict] = conflictsOf(sells, [
      claimOf('a', { attributes: { value: usd(5e9) } }),
      claimOf('b', { attributes: { value: usd(5.4e9) }, publishedAt: '2001' }),
    ])
    expect(conflict?.sides.map(({ values }) => values)).toEqual([[usd(5.4e9)], [usd(5e9)]])
  })

  it('arises between money of two currencies, which nothing here can compare', () => {
    const rubles = { ...usd(3.4e11), unit: 'RUB' }
    expect(
      conflicts(
        claimOf('a', { attributes: { value: rubles } }),
        claimOf('b', { attributes: { value: usd(5e9) }, publishedAt: '2001' }),
      ),
    ).toEqual([['value', '5,000,000,000 USD: b', '340,000,000,000 RUB: a']])
  })

  it('arises over times that cannot both be true', () => {
    expect(conflicts(claimOf('a', { time: '2020' }), claimOf('b', { time: '2021' }))).toEqual([
      ['time', '2020: a', '2021: b'],
    ])
  })

  it('has those on both sides who are too vague to contradict either', () => {
    expect(
      conflicts(
        claimOf('a', { time: '2020-03', publishedAt: '2001' }),
        claimOf('b', { time: '2020-05', publishedAt: '2002' }),
        claimOf('c', { time: '2020', publishedAt: '2003' }),
      ),
    ).toEqual([['time', '2020-05: c b', '2020-03: c a']])
  })

  it('arises over whether it is so', () => {
    expect(
      conflicts(
        claimOf('a', { polarity: 'NEGATIVE' }),
        claimOf('b', { modality: 'ALLEGED', publishedAt: '2009' }),
      ),
    ).toEqual([['polarity', 'NEGATIVE: a', 'POSITIVE: b']])
  })

  it.each<[Modality, Modality]>([
    ['ACTUAL', 'DENIED'],
    ['ALLEGED', 'DENIED'],
    ['PLANNED', 'DENIED'],
    ['ACTUAL', 'CANCELLED'],
    ['ALLEGED', 'CANCELLED'],
  ])('arises between %s and %s', (one, other) => {
    const claims = [claimOf('a', { modality: one }), claimOf('b', { modality: other })]
    expect(conflicts(...claims)).toEqual([['modality', `${one}: a`, `${other}: b`]])
  })
})

describe('no conflict', () => {
  it.each<[Modality, Modality]>([
    ['PLANNED', 'ACTUAL'],
    ['THREATENED', 'ACTUAL'],
    ['HYPOTHETICAL', 'PLANNED'],
    ['ALLEGED', 'ACTUAL'],
    ['PLANNED', 'CANCELLED'],
  ])('is what became of a thing: %s, then %s', (before, after) => {
    expect(
      conflicts(claimOf('a', { modality: before }), claimOf('b', { modality: after })),
    ).toEqual([])
  })

  it('is a promise that is kept late, or not at all', () => {
    expect(
      conflicts(
        claimOf('a', { modality: 'PLANNED', time: '../2020' }),
        claimOf('b', { time: '2021/..' }),
      ),
    ).toEqual([])
    expect(
      conflicts(claimOf('a', { modality: 'PLANNED' }), claimOf('b', { polarity: 'NEGATIVE' })),
    ).toEqual([])
  })

  it('is a denial beside one who says that it is not so', () => {
    expect(
      conflicts(claimOf('a', { modality: 'DENIED' }), claimOf('b', { polarity: 'NEGATIVE' })),
    ).toEqual([])
  })

  it('arises from an attribute that takes several values', () => {
    expect(
      conflicts(
        claimOf('a', { attributes: { ability: text('radar') } }),
        claimOf('b', { attributes: { ability: text('aircraft') } }),
      ),
    ).toEqual([])
  })

  it('arises from a list beside one of its values, which two agree on', () => {
    const claims = [
      claimOf('a', { attributes: { ability: [text('radar'), text('aircraft')] } }),
      claimOf('b', { attributes: { ability: text('Radar') } }),
    ]
    expect(conflicts(...claims)).toEqual([])
    expect(agreementsOf(sells, claims).map(({ text: said }) => said)).toContain('radar')
  })

  it('arises from one who is silent', () => {
    expect(
      conflicts(claimOf('a', { time: '2020', attributes: { value: usd(5) } }), claimOf('b')),
    ).toEqual([])
  })
})

describe('any claims', () => {
  const said = fc.record({
    publisher: fc.constantFrom('p', 'q'),
    modality: fc.constantFrom<Modality>('ACTUAL', 'PLANNED', 'ALLEGED', 'DENIED'),
    polarity: fc.constantFrom<Polarity>('POSITIVE', 'NEGATIVE'),
    recordedAt: fc.integer({ min: 0, max: 3 }),
    publishedAt: fc.constantFrom(null, '2018', '2018-10-08', '2019/2020'),
    time: fc.constantFrom('2020', '2020-03', '2020-05', '../2020', '2019/2021'),
    attributes: fc.record({ value: fc.constantFrom(usd(5), usd(5.4), usd(5, 'ABOUT')) }),
  })
  const claims = fc
    .array(said, { minLength: 1, maxLength: 7 })
    .map((list) => list.map((one, index) => claimOf(`c${index}`, one)))

  it('derive to the first side of the conflict over the value, if there is one on that matter', () => {
    fc.assert(
      fc.property(claims, (some) => {
        const { state } = deriveRelation(
          { id: 'r', type: 'sells', key: null, fillers: [] },
          sells,
          some.map((claim) => ({ ...claim, modality: 'ACTUAL' })),
        )
        const over = conflictsOf(
          sells,
          some.map((claim) => ({ ...claim, modality: 'ACTUAL' })),
        )
        const value = over.find(({ name }) => name === 'value')
        const time = over.find(({ name }) => name === 'time')
        if (value) expect(value.sides[0]?.values).toEqual(state?.attributes[0]?.values)
        if (time) expect(time.sides[0]?.text).toBe(state?.validTime?.edtf)
      }),
    )
  })

  it('all take a side where they contradict each other on modality', () => {
    fc.assert(
      fc.property(claims, (some) => {
        const conflict = conflictsOf(sells, some).find(({ name }) => name === 'modality')
        if (!conflict) return
        const on = new Set(conflict.sides.flatMap((side) => side.claims.map(({ id }) => id)))
        expect(on.size).toBe(some.length)
      }),
    )
  })
})
