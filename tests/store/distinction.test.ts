import { describe, expect, it } from 'vitest'
import { relationFilter } from '../../src/domain/filter/relationFilter.ts'
import type { RelationWhere } from '../../src/domain/filter/relationWhere.ts'
import { modalities, polarities } from '../../src/model/modality.ts'
import { distinctionOf, distinctionsMeant } from '../../src/store/distinction.ts'
import { matches } from '../support/matches.ts'
import { state } from '../support/sample.ts'

const meant = (where: RelationWhere) => distinctionsMeant(relationFilter(where))

describe('what sets a relation apart', () => {
  it.each([
    [{}, null],
    [{ modality: 'PLANNED' }, 'PLANNED POSITIVE single'],
    [{ polarity: 'NEGATIVE' }, 'ACTUAL NEGATIVE single'],
    [{ publisherCount: 2 }, 'ACTUAL POSITIVE several'],
    [{ modality: 'DENIED', polarity: 'NEGATIVE', publisherCount: 7 }, 'DENIED NEGATIVE several'],
  ] as const)('of which is said %o is %s', (said, word) => {
    expect(distinctionOf(state(said))).toBe(word)
  })

  it('of which nothing is said is that', () => {
    expect(distinctionOf(null)).toBe('unclaimed')
  })
})

describe('a filter', () => {
  it.each<RelationWhere>([
    {},
    { modality: ['ACTUAL'] },
    { modality: ['PLANNED', 'ACTUAL'], polarity: 'POSITIVE' },
    { singleSourced: true },
    { publisherCount: { gte: 1 } },
    { publisherCount: { in: [1, 5] } },
    { publisherCount: { gt: 0, lt: 2 } },
    { not: { modality: ['PLANNED'] } },
    { not: { modality: ['ACTUAL'], type: ['meets'] } },
    { or: [{ modality: ['PLANNED'] }, { type: ['meets'] }] },
    { conflicting: true },
  ])('that most can pass is led to by no distinction: %j', (where) => {
    expect(meant(where)).toBeNull()
  })

  it.each<[RelationWhere, readonly string[]]>([
    [{ modality: [] }, []],
    [
      { modality: ['PLANNED'] },
      [
        'PLANNED POSITIVE single',
        'PLANNED POSITIVE several',
        'PLANNED NEGATIVE single',
        'PLANNED NEGATIVE several',
      ],
    ],
    [
      { modality: ['PLANNED'], polarity: 'NEGATIVE', singleSourced: true, type: ['meets'] },
      ['PLANNED NEGATIVE single'],
    ],
    [
      { modality: ['ACTUAL', 'DENIED'], polarity: 'POSITIVE', publisherCount: { gte: 2 } },
      ['ACTUAL POSITIVE several', 'DENIED POSITIVE several'],
    ],
    [
      { not: { or: [{ modality: ['ACTUAL'] }, { singleSourced: false }] }, polarity: 'NEGATIVE' },
      modalities.slice(1).map((modality) => `${modality} NEGATIVE single`),
    ],
  ])('is led to by what all have that pass: %j', (where, words) => {
    expect(meant(where)).toEqual(words)
  })

  it.each<[RelationWhere, number]>([
    [{ polarity: 'NEGATIVE' }, 14],
    [{ singleSourced: false }, 14],
    [{ publisherCount: { gt: 1 } }, 14],
    // What nobody speaks of is not actual either.
    [{ not: { modality: ['ACTUAL'] } }, 25],
    [{ not: { singleSourced: true } }, 15],
    [{ not: { publisherCount: { lte: 1 } } }, 15],
    [{ not: { modality: ['ACTUAL'], polarity: 'POSITIVE', singleSourced: true } }, 28],
    [{ or: [{ modality: ['PLANNED'] }, { polarity: 'NEGATIVE' }] }, 16],
  ])('is led to by as many as can pass: %j', (where, count) => {
    expect(meant(where)).toHaveLength(count)
  })

  it.each<RelationWhere>([
    { publisherCount: { lt: 1 } },
    { publisherCount: { gt: 1, lte: 3 } },
    { not: { publisherCount: { in: [1, 2] } } },
    { not: { publisherCount: { gt: 1 } }, modality: ['PLANNED'] },
    { not: { singleSourced: false }, polarity: 'NEGATIVE' },
    { or: [{ not: { modality: ['ACTUAL'] } }, { publisherCount: { eq: 2 } }] },
    { not: { or: [{ polarity: 'POSITIVE' }, { publisherCount: { eq: 3 } }] } },
  ])('is led to by whatever passes: %j', (where) => {
    const filter = relationFilter(where)
    const words = distinctionsMeant(filter)
    const passing = [null, ...everyState()].filter((said) =>
      matches(
        { id: 'a', type: 'meets', key: null, fillers: [], isListed: true, state: said },
        filter,
      ),
    )
    expect(words?.length).toBeLessThan(29)
    for (const said of passing) expect(words).toContain(distinctionOf(said))
  })
})

function everyState() {
  return modalities.flatMap((modality) =>
    polarities.flatMap((polarity) =>
      [0, 1, 2, 3, 4].map((publisherCount) => state({ modality, polarity, publisherCount })),
    ),
  )
}
