import { describe, expect, it } from 'vitest'
import { contradictions } from '../../../src/domain/identity/contradictions.ts'
import { currentVerdicts } from '../../../src/domain/identity/currentVerdicts.ts'
import { evidenceOf } from '../../../src/domain/identity/evidenceOf.ts'
import { groupsOf } from '../../../src/domain/identity/groupsOf.ts'
import { shownEntity } from '../../../src/domain/identity/shownEntity.ts'
import type { Judgement, Verdict } from '../../../src/model/judgement.ts'
import { entity } from '../../support/sample.ts'

function judged(pair: string, verdict: Verdict, at = 1, until: number | null = null): Judgement {
  const [a = '', b = ''] = pair.split('')
  return { id: `${pair}-${at}`, a, b, verdict, author: 'desk', reason: 'seen', at, until }
}

describe('judgements', () => {
  it('count by the latest on a pair that is not withdrawn', () => {
    const counting = currentVerdicts([
      judged('ab', 'SAME', 1),
      judged('ab', 'DIFFERENT', 2),
      judged('ab', 'UNSURE', 3, 4),
      judged('bc', 'SAME', 1, 2),
    ])
    expect(counting.map(({ id }) => id)).toEqual(['ab-2'])
  })

  it('make one of all that a chain of them makes the same', () => {
    const verdicts = [judged('ab', 'SAME'), judged('cb', 'SAME'), judged('de', 'UNSURE')]
    expect(groupsOf(['e', 'd', 'c', 'b', 'a'], verdicts)).toEqual([['a', 'b', 'c'], ['d'], ['e']])
  })

  it('contradict each other where a chain makes one of what is judged different', () => {
    const verdicts = [judged('ab', 'SAME'), judged('bc', 'SAME'), judged('ac', 'DIFFERENT')]
    expect(contradictions(verdicts).map(({ id }) => id)).toEqual(['ac-1'])
    expect(contradictions(verdicts.slice(1))).toEqual([])
  })
})

describe('entities that are one', () => {
  const first = { ...entity('delhi', 'New Delhi'), externalIds: [{ scheme: 'W', value: '1' }] }
  const second = {
    ...entity('delhi-2', 'Nai Dilli', 'city', ['new delhi']),
    description: 'the capital of India',
    externalIds: [
      { scheme: 'W', value: '1' },
      { scheme: 'X', value: '2' },
    ],
  }

  it('are shown as the first of them, with the names and identifiers of all', () => {
    expect(shownEntity(first, [second])).toEqual({
      ...first,
      names: [
        { text: 'New Delhi', lang: 'en', alias: false },
        { text: 'Nai Dilli', lang: 'en', alias: true },
        { text: 'new delhi', lang: null, alias: true },
      ],
      description: 'the capital of India',
      externalIds: second.externalIds,
    })
  })

  it('show it by names, identifiers and what both have to do with', () => {
    const [russia, china] = [entity('russia'), entity('china')]
    expect(evidenceOf([first, second], [[russia, china], [china]])).toEqual({
      names: ['New Delhi'],
      externalIds: [{ scheme: 'W', value: '1' }],
      shared: [china],
      sameKind: false,
    })
  })
})
