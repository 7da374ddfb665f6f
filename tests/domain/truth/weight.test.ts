import { describe, expect, it } from 'vitest'
import { assertedSpan } from '../../../src/domain/truth/assertedSpan.ts'
import { conflictsOf } from '../../../src/domain/truth/conflictsOf.ts'
import { deriveRelation } from '../../../src/domain/truth/deriveRelation.ts'
import { publisherCount } from '../../../src/domain/truth/publisherCount.ts'
import type { SourcedClaim } from '../../../src/store/port/claims.ts'
import { claimOf, type Said, sells, usd } from './claimOf.ts'

/** A claim that gives the value, in USD. */
const worth = (id: string, value: number, said: Said = {}) =>
  claimOf(id, { attributes: { value: usd(value) }, ...said })

/** The value that wins, and what made it win. */
function won(...claims: SourcedClaim[]) {
  const { state } = deriveRelation(
    { id: 'r', type: 'sells', key: null, fillers: [] },
    sells,
    claims,
  )
  const [value] = state?.attributes.find(({ name }) => name === 'value')?.values ?? []
  const [conflict] = conflictsOf(sells, claims)
  return [value?.kind === 'quantity' ? value.number : null, conflict?.wonBy]
}

describe('of two sides wins', () => {
  it('the one with the better rank, whatever else', () => {
    const many = ['b', 'c', 'd'].map((id) => worth(id, 2, { reliability: 'A', credibility: 1 }))
    expect(won(worth('a', 1, { rank: 'PREFERRED', reliability: 'E' }), ...many)).toEqual([
      1,
      'RANK',
    ])
    expect(won(worth('a', 1, { rank: 'DEPRECATED', reliability: 'A' }), worth('b', 2))).toEqual([
      2,
      'RANK',
    ])
  })

  it('then the one with the more reliable source', () => {
    expect(
      won(
        worth('a', 1, { reliability: 'B', credibility: 5 }),
        worth('b', 2, { reliability: 'C', credibility: 1 }),
        worth('c', 2, { reliability: 'C' }),
      ),
    ).toEqual([1, 'RELIABILITY'])
  })

  it('of sources that are equally reliable, the one with the more credible claim', () => {
    expect(
      won(worth('a', 1, { credibility: 2 }), worth('b', 2, { credibility: 3 }), worth('c', 2)),
    ).toEqual([1, 'CREDIBILITY'])
  })

  it('then the one with more independent publishers, then the one with the newest claim', () => {
    expect(won(worth('a', 1, { publishedAt: '2009' }), worth('b', 2), worth('c', 2))).toEqual([
      2,
      'PUBLISHERS',
    ])
    expect(won(worth('a', 1, { publishedAt: '2009' }), worth('b', 2))).toEqual([1, 'NEWEST'])
  })

  it('who is known to be good before who is unknown, and that before who is doubtful', () => {
    const value = (reliability: SourcedClaim['reliability'], other: SourcedClaim['reliability']) =>
      won(
        worth('a', 1, { reliability }),
        worth('b', 2, { reliability: other, publishedAt: '2009' }),
      )[0]
    expect([value('C', null), value('C', 'F'), value(null, 'D'), value('F', 'E')]).toEqual([
      1, 1, 1, 1,
    ])
    expect(value(null, 'F')).toBe(2)
  })

  it('not a side that owes its reliability to a claim of a lower rank', () => {
    expect(
      won(
        worth('a', 1, { reliability: 'C' }),
        worth('b', 2, { reliability: 'D' }),
        worth('c', 2, { reliability: 'A', rank: 'DEPRECATED' }),
      ),
    ).toEqual([1, 'RELIABILITY'])
  })
})

describe('independent publishers', () => {
  const quote = 'The deal is valued at 5.4 billion US dollars'
  const said = (id: string, words: string | null, publishedAt: string | null = null) =>
    claimOf(id, { quote: words, publishedAt })

  it('are those that say something in words of their own', () => {
    expect(publisherCount([])).toBe(0)
    expect(
      publisherCount([said('a', quote), said('b', 'It costs some 5.4 billion, he says')]),
    ).toBe(2)
    expect(publisherCount([said('a', null), said('b', null)])).toBe(2)
  })

  it('are not those that only repeat another, in whatever order they come', () => {
    const original = said('a', quote, '2018-10-08')
    const copies = [
      said('b', '“The deal is valued at 5.4 billion US dollars.”', '2018-10-09'),
      said('c', quote.toUpperCase(), '2018-10'),
    ]
    expect(publisherCount([original, ...copies])).toBe(1)
    expect(publisherCount([...copies, original])).toBe(1)
    expect(publisherCount([...copies, original, claimOf('own', { publisher: 'b' })])).toBe(2)
  })

  it('may use the same few words', () => {
    expect(
      publisherCount([said('a', '5.4 billion dollars'), said('b', '5.4 billion dollars')]),
    ).toBe(2)
  })
})

describe('when it was asserted', () => {
  it('goes by the dates of documents, in whatever order they are loaded', () => {
    const claims = ['2019', '2018-10-08', null, '2025-01-03', '-0044-03-15'].map(
      (publishedAt, index) => claimOf(String(index), { publishedAt, recordedAt: 100 - index }),
    )
    const span = { firstAsserted: '-0044-03-15', lastAsserted: '2025-01-03' }
    expect(assertedSpan(claims)).toEqual(span)
    expect(assertedSpan(claims.toReversed())).toEqual(span)
    expect(assertedSpan([claimOf('a')])).toEqual({ firstAsserted: null, lastAsserted: null })
  })
})
