import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'
import { fulfilling, punctuality } from '../../../src/domain/truth/fulfilment.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { relationOf } from '../graph/relationOf.ts'
import { sells } from './claimOf.ts'

function sale(modality: 'PLANNED' | 'ACTUAL', fillers: string): Relation {
  const relation = relationOf('r1', fillers, { type: 'sells' })
  return { ...relation, state: relation.state && { ...relation.state, modality } }
}

describe('what came of a plan', () => {
  it.each([
    ['../2020', '2021', 'LATE'],
    ['../2020', '2020-12-31', 'IN_TIME'],
    ['2020', '2019-12', 'EARLY'],
    ['2020', '2020-03-01', 'IN_TIME'],
    ['2020-03', '2020', 'UNKNOWN'],
    ['2020/..', '2021', 'IN_TIME'],
    ['2020/..', '2019', 'EARLY'],
    ['../2020', '2019/2021', 'UNKNOWN'],
    ['2020', '../2019', 'EARLY'],
    ['../..', '2021', 'IN_TIME'],
    ['2020-12-31T23:59:59.999Z', '2021', 'LATE'],
  ])('planned for %s, done %s: %s', (planned, actual, answer) => {
    expect(punctuality(parseEdtf(planned), parseEdtf(actual))).toBe(answer)
  })

  it('cannot be told where either is undated', () => {
    expect(punctuality(null, parseEdtf('2020'))).toBe('UNKNOWN')
    expect(punctuality(parseEdtf('2020'), null)).toBe('UNKNOWN')
  })

  it('is sought among what has the same type and identifying fillers', () => {
    expect(
      fulfilling(sale('PLANNED', 'seller:russia buyer:india place:delhi'), sells),
    ).toMatchObject({
      types: ['sells'],
      slots: [
        { role: 'seller', filler: 'russia' },
        { role: 'buyer', filler: 'india' },
      ],
      clauses: [
        [{ test: { on: 'modality', oneOf: ['ACTUAL'] }, holds: true }],
        [{ test: { on: 'polarity', oneOf: ['POSITIVE'] }, holds: true }],
      ],
    })
  })

  it('is nothing for what is not planned, or is not known to involve anyone', () => {
    expect(fulfilling(sale('ACTUAL', 'seller:russia'), sells)).toBeNull()
    expect(fulfilling(sale('PLANNED', 'place:delhi'), sells)).toBeNull()
  })
})
