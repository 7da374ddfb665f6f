import { describe, expect, it } from 'vitest'
import { type ClaimContent, claimId } from '../../../src/domain/ids/claimId.ts'
import { contentHash } from '../../../src/domain/ids/contentHash.ts'
import { relationId, typeOfRelationId } from '../../../src/domain/ids/relationId.ts'
import type { Filler } from '../../../src/model/relation.ts'

const seller: Filler = { role: 'seller', id: 'russia', kind: 'entity' }
const buyer: Filler = { role: 'buyer', id: 'india', kind: 'entity' }

const content: ClaimContent = {
  relation: 'sells-x',
  document: 'article',
  quote: 'India buys',
  start: 1,
  end: 11,
  attributedTo: ['modi'],
  modality: 'PLANNED',
  polarity: 'POSITIVE',
  validTime: '../2020',
  attributes: [
    { name: 'value', values: [{ kind: 'quantity', number: 5, unit: 'USD', qualifier: 'ABOUT' }] },
  ],
  fillers: [buyer],
  rank: 'NORMAL',
  decides: null,
  credibility: null,
}

// These hashes are in graphs that exist: a change of any of them is a new identity for everything.
describe('ids that must never change by accident', () => {
  it('hashes content', () => {
    expect(contentHash({ b: [1, 'ü', null], a: { d: true, c: 0.1 } })).toBe('4g4nr5bd4z6e13yg')
  })

  it('names relations', () => {
    expect(relationId('sells', [seller, buyer], null)).toBe('sells-c7wj7vafq1rmxrvp')
    expect(relationId('sells', [seller, buyer], '2018')).toBe('sells-q5xbky21ktcmn2g8')
  })

  it('names claims', () => {
    expect(claimId(content)).toBe('4bpq8c9bga3jfvxm')
    expect(claimId({ ...content, rank: 'PREFERRED', credibility: 2 })).not.toBe(claimId(content))
  })
})

describe('contentHash', () => {
  it('is the same whatever the order of keys and with absent ones left out', () => {
    expect(contentHash({ a: 1, b: 2, c: undefined })).toBe(contentHash({ b: 2, a: 1 }))
  })

  it('tells apart what differs in the order of a list, in kind and in depth', () => {
    const hashes = [[1, 2], [2, 1], ['1', 2], [[1], 2], { 0: 1, 1: 2 }, null, 'null', {}].map(
      contentHash,
    )
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('is 16 characters of lower-case base 32', () => {
    expect(contentHash('anything')).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/)
  })
})

describe('relationId', () => {
  it('is the same whatever the order of fillers', () => {
    expect(relationId('sells', [buyer, seller], null)).toBe(
      relationId('sells', [seller, buyer], null),
    )
  })

  it('tells apart types, roles, fillers, kinds of fillers and keys', () => {
    const ids = [
      relationId('sells', [seller, buyer], null),
      relationId('buys', [seller, buyer], null),
      relationId('sells', [{ ...seller, role: 'maker' }, buyer], null),
      relationId('sells', [{ ...seller, id: 'china' }, buyer], null),
      relationId('sells', [{ ...seller, kind: 'relation' }, buyer], null),
      relationId('sells', [seller, buyer], ''),
      relationId('sells', [seller], null),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says its type, with dashes in it too', () => {
    expect(typeOfRelationId(relationId('holds-office', [seller], null))).toBe('holds-office')
    expect(typeOfRelationId('nothing')).toBe('')
  })
})

describe('claimId', () => {
  it('tells apart everything that a claim says', () => {
    const others: Partial<ClaimContent>[] = [
      { relation: 'sells-y' },
      { document: 'register' },
      { quote: null },
      { start: 2 },
      { end: 12 },
      { attributedTo: [] },
      { modality: 'ACTUAL' },
      { polarity: 'NEGATIVE' },
      { validTime: '2020' },
      { attributes: [] },
      { fillers: [] },
    ]
    const ids = [content, ...others.map((other) => ({ ...content, ...other }))].map(claimId)
    expect(new Set(ids).size).toBe(others.length + 1)
  })

  it('does not count when it was recorded, nor anything else beside what is said', () => {
    const recorded = { ...content, id: 'c-1', recordedAt: 1 }
    expect(claimId(recorded)).toBe(claimId(content))
  })
})
