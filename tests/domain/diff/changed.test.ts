import { describe, expect, it } from 'vitest'
import { changedAspects } from '../../../src/domain/diff/changedAspects.ts'
import { changedParts } from '../../../src/domain/diff/changedParts.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { entity, filler, state } from '../../support/sample.ts'
import { relationOf } from '../graph/relationOf.ts'
import { text, usd } from '../truth/claimOf.ts'

const plain = relationOf('r1', 'seller:russia buyer:india')

function said(part: Parameters<typeof state>[0], relation: Partial<Relation> = {}): Relation {
  return { ...plain, state: state(part), ...relation }
}

describe('what is said of a relation otherwise', () => {
  it.each([
    ['nothing', said({}), said({}), []],
    ['its modality', said({}), said({ modality: 'PLANNED' }), ['modality']],
    ['its polarity', said({}), said({ polarity: 'NEGATIVE' }), ['polarity']],
    ['its time', said({ time: '2018' }), said({ time: '2018-10' }), ['time']],
    [
      'who takes part',
      said({}),
      said({}, { fillers: [...plain.fillers, filler('item', 's-400')] }),
      ['participants'],
    ],
    [
      'the value of an attribute',
      said({ attributes: [{ name: 'value', values: [usd(5)] }] }),
      said({ attributes: [{ name: 'value', values: [usd(6)] }] }),
      ['value'],
    ],
    [
      'attributes that come and go',
      said({ attributes: [{ name: 'note', values: [text('a')] }] }),
      said({ attributes: [{ name: 'value', values: [usd(6)] }] }),
      ['value', 'note'],
    ],
    ['what is contested', said({ conflicts: ['time'] }), said({}), ['conflicts']],
    ['how many say so', said({}), said({ claimCount: 2 }), ['claimCount']],
    [
      'by whom and when',
      said({}),
      said({ publisherCount: 2, firstAsserted: '2018', lastAsserted: '2020' }),
      ['publisherCount', 'firstAsserted', 'lastAsserted'],
    ],
    [
      'that nothing is claimed',
      plain,
      { ...plain, state: null, isListed: false },
      ['modality', 'polarity', 'claimCount', 'publisherCount', 'listed'],
    ],
  ] as const)('can be %s', (_, before, after, aspects) => {
    expect(changedAspects({ before, after })).toEqual(aspects)
    expect([...changedAspects({ before: after, after: before })].sort()).toEqual(
      [...aspects].sort(),
    )
  })

  it('comes in one order', () => {
    const attributes = [{ name: 'value', values: [usd(5)] }]
    const after = said({ time: '2018', attributes, conflicts: ['time'], lastAsserted: '2018' })
    expect(changedAspects({ before: null, after })).toEqual([
      'modality',
      'polarity',
      'time',
      'participants',
      'value',
      'conflicts',
      'claimCount',
      'publisherCount',
      'lastAsserted',
      'listed',
    ])
    expect(changedAspects({ before: null, after: null })).toEqual([])
  })

  it('names an attribute that is called as another aspect once', () => {
    const attributes = [{ name: 'time', values: [text('noon')] }]
    expect(changedAspects({ before: said({}), after: said({ time: '2018', attributes }) })).toEqual(
      ['time'],
    )
  })
})

describe('what is said of an entity otherwise', () => {
  const india = entity('india', 'India')

  it.each([
    ['nothing', india, []],
    ['its kind', { ...india, kind: 'union' }, ['kind']],
    ['its name', entity('india', 'Bharat'), ['name', 'names']],
    ['another name', entity('india', 'India', 'country', ['Bharat']), ['names']],
    ['what it is', { ...india, description: 'a country' }, ['description']],
    [
      'an identifier',
      { ...india, externalIds: [{ scheme: 'ISO 3166-1', value: 'IN' }] },
      ['externalIds'],
    ],
  ] as const)('can be %s', (_, after, parts) => {
    expect(changedParts({ before: india, after })).toEqual(parts)
    expect(changedParts({ before: after, after: india })).toEqual(parts)
  })

  it('is all that is said of it where it was not known', () => {
    expect(changedParts({ before: null, after: india })).toEqual(['kind', 'name', 'names'])
    expect(changedParts({ before: null, after: null })).toEqual([])
  })
})
