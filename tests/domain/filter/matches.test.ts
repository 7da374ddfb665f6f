import { describe, expect, it } from 'vitest'
import { relationFilter } from '../../../src/domain/filter/relationFilter.ts'
import type { RelationWhere } from '../../../src/domain/filter/relationWhere.ts'
import { matches } from '../../support/matches.ts'
import { relationOf } from '../graph/relationOf.ts'

const sale = relationOf('r1', 'seller:russia buyer:india', { type: 'sells', time: '2018-10' })

describe('a relation passes', () => {
  it.each<[RelationWhere, boolean]>([
    [{}, true],
    [{ type: ['sells', 'meets'] }, true],
    [{ type: ['meets'] }, false],
    [{ type: [] }, false],
    [{ roles: [{ role: 'seller', filler: 'russia' }] }, true],
    [{ roles: [{ role: 'buyer', filler: 'russia' }] }, false],
    [{ roles: [{ filler: 'russia' }, { filler: 'india' }] }, true],
    [{ roles: [{ filler: 'russia' }, { filler: 'china' }] }, false],
    [{ modality: ['ACTUAL'] }, true],
    [{ modality: ['PLANNED'] }, false],
    [{ modality: [] }, false],
    [{ polarity: 'POSITIVE' }, true],
    [{ polarity: 'NEGATIVE' }, false],
    [{ overlaps: '2018-10-08' }, true],
    [{ overlaps: '2018-11/..' }, false],
    [{ within: '2018' }, true],
    [{ within: '2018-10-08' }, false],
    [{ singleSourced: true }, true],
    [{ singleSourced: false }, false],
    [{ conflicting: false }, true],
    [{ conflicting: true }, false],
    [{ type: ['sells'], within: '2019' }, false],
  ])('%j: %s', (where, answer) => {
    expect(matches(sale, relationFilter(where))).toBe(answer)
  })

  it('no condition on time while it is undated', () => {
    const undated = relationOf('r1', 'x:a')
    expect(matches(undated, relationFilter({ overlaps: '../..' }))).toBe(false)
    expect(matches(undated, relationFilter({ within: '../..' }))).toBe(false)
  })

  it('no condition on what is claimed while nothing is', () => {
    const bare = { ...sale, state: null }
    expect(matches(bare, relationFilter({ type: ['sells'] }))).toBe(true)
    for (const where of [
      { modality: ['ACTUAL'] },
      { polarity: 'POSITIVE' },
      { overlaps: '2018' },
      { singleSourced: true },
      { singleSourced: false },
      { conflicting: false },
    ] satisfies RelationWhere[]) {
      expect(matches(bare, relationFilter(where))).toBe(false)
    }
  })

  it.each([
    [null, null, true],
    [null, false, true],
    [null, true, true],
    [['time'], null, true],
    [['time'], true, false],
    [['value'], true, true],
    [['value', 'time'], false, true],
    [['value'], false, false],
    [['polarity'], null, false],
    [[], null, false],
  ])('with disputes on %j, settled %s: %s', (aspects, settled, answer) => {
    const state = sale.state && { ...sale.state, conflicts: ['time'], settled: ['value'] }
    const filter = relationFilter({}, null, { aspects, settled })
    expect(matches({ ...sale, state }, filter)).toBe(answer)
    expect(matches(sale, filter)).toBe(false)
    expect(matches({ ...sale, state: null }, filter)).toBe(false)
  })
})
