import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementsOf } from '../../../src/domain/truth/agreementsOf.ts'
import { conflictsOf } from '../../../src/domain/truth/conflictsOf.ts'
import { deriveRelation } from '../../../src/domain/truth/deriveRelation.ts'
import type { SourcedClaim } from '../../../src/store/port/claims.ts'
import { claimOf, type Said, sells, usd } from './claimOf.ts'

function derive(...claims: SourcedClaim[]) {
  return deriveRelation({ id: 'r', type: 'sells', key: null, fillers: [] }, sells, claims)
}

const worth = (id: string, value: number, said: Said = {}) =>
  claimOf(id, { attributes: { value: usd(value) }, ...said })
const decided = (id: string, value: number, recordedAt = 1, said: Said = {}) =>
  worth(id, value, { decides: 'value', publisher: 'curators', recordedAt, ...said })
/** The conflict on an aspect as its winner, what made it win, and who settles it. */
const conflict = (aspect: string, ...claims: SourcedClaim[]) => {
  const found = conflictsOf(sells, claims).find(({ name }) => name === aspect)
  return [found?.sides[0]?.text, found?.wonBy, found?.settledBy?.id]
}

describe('a decision', () => {
  const preferred = worth('a', 1, { rank: 'PREFERRED', reliability: 'A', credibility: 1 })

  it('wins over all that sources say, and settles the conflict', () => {
    const claims = [preferred, worth('b', 2), decided('d', 2)]
    expect(conflict('value', ...claims)).toEqual(['2 USD', 'DECISION', 'd'])
    expect(derive(...claims).state).toMatchObject({
      attributes: [{ values: [usd(2)] }],
      conflicts: [],
      settled: ['value'],
    })
  })

  it('gives way to a newer one, whatever side that takes', () => {
    const two = [preferred, worth('b', 2), decided('d', 2, 1), decided('e', 1, 2)]
    expect(conflict('value', ...two)).toEqual(['1 USD', 'DECISION', 'e'])
    expect(conflict('value', ...two, decided('f', 2, 3))).toEqual(['2 USD', 'DECISION', 'f'])
  })

  it('settles one aspect and no other', () => {
    const claims = [
      worth('a', 1, { time: '2018' }),
      worth('b', 2, { time: '2019', polarity: 'NEGATIVE' }),
      decided('d', 2),
    ]
    expect(derive(...claims).state).toMatchObject({
      conflicts: ['polarity', 'time'],
      settled: ['value'],
      polarity: derive(...claims.slice(0, 2)).state?.polarity,
    })
    expect(conflictsOf(sells, claims).flatMap(({ name, sides }) => [name, sides.length])).toEqual([
      'polarity',
      2,
      'time',
      2,
      'value',
      2,
    ])
  })

  it('has no say on modality, nor on another matter', () => {
    const claims = [
      worth('a', 1, { modality: 'PLANNED' }),
      worth('b', 2, { modality: 'PLANNED' }),
      worth('c', 3),
      worth('e', 4),
      decided('d', 2, 1, { modality: 'PLANNED' }),
    ]
    expect(derive(...claims).state).toMatchObject({ conflicts: ['value'], settled: ['value'] })
    expect(derive(...claims).state?.attributes).toEqual(
      derive(...claims.slice(0, 4)).state?.attributes,
    )
  })

  it('on modality stands for its stance', () => {
    const claims = [
      claimOf('a', { reliability: 'A' }),
      claimOf('b', { modality: 'DENIED' }),
      claimOf('d', { modality: 'DENIED', decides: 'modality' }),
    ]
    expect(conflict('modality', ...claims)).toEqual(['DENIED', 'DECISION', 'd'])
    expect(derive(...claims).state).toMatchObject({ modality: 'DENIED', settled: ['modality'] })
  })

  it('that has become too vague for one side settles nothing', () => {
    const about = decided('d', 5, 1, { attributes: { value: usd(5, 'ABOUT') } })
    const claims = [worth('a', 4.6, { reliability: 'A' }), worth('b', 5.4), about]
    expect(conflict('value', ...claims)).toEqual(['4.6 USD', 'RELIABILITY', undefined])
  })

  it('corroborates nothing, dates nothing, and keeps nothing in lists', () => {
    const source = worth('a', 1, { publishedAt: '2018' })
    const decision = decided('d', 1, 1, { publishedAt: '2025' })
    expect(derive(source, decision).state).toEqual(derive(source).state)
    expect(agreementsOf(sells, [source, decision])).toEqual([])
    const end = { supersededBy: null, author: 'a', reason: 'b', at: 2, until: null }
    const gone = { ...source, ends: [end], ended: end }
    expect(derive(gone, decision)).toMatchObject({ state: null, isListed: false })
  })
})

it('any decision wins on its aspect, and changes nothing else', () => {
  const said = fc.record({
    publisher: fc.constantFrom('p', 'q'),
    modality: fc.constantFrom('ACTUAL', 'ALLEGED'),
    rank: fc.constantFrom('PREFERRED', 'NORMAL'),
    publishedAt: fc.constantFrom(null, '2018', '2019'),
    time: fc.constantFrom('2020', '2020-03', '2020-05', '../2020'),
    attributes: fc.record({ value: fc.constantFrom(usd(5), usd(6), usd(5, 'ABOUT')) }),
  })
  const claims = fc
    .array(said, { minLength: 1, maxLength: 6 })
    .map((list) => list.map((one, index) => claimOf(`c${index}`, one as Said)))
  fc.assert(
    fc.property(claims, fc.constantFrom(5, 6), (some, value) => {
      const before = derive(...some).state
      const after = derive(...some, decided('d', value)).state
      expect(after?.attributes).toEqual([{ name: 'value', values: [usd(value)] }])
      const rest = { attributes: [], conflicts: [], settled: [] }
      expect({ ...after, ...rest }).toEqual({ ...before, ...rest })
      expect(after?.conflicts).not.toContain('value')
      expect(after?.conflicts.includes('time')).toBe(before?.conflicts.includes('time'))
    }),
  )
})
