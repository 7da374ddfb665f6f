import { describe, expect, it } from 'vitest'
import { atLeast, atMost, measured } from '../../bench/harness/figure.ts'
import { report, short } from '../../bench/harness/report.ts'
import { exactly } from '../../bench/harness/statistics.ts'

const slow = measured(
  'page/hub',
  'a page',
  { ratio: 1.7, low: 1.6, high: 1.9 },
  atMost(1.5, 1.1),
  'why',
)
const fast = measured('page/leaf', 'a page', { ratio: 4.2, low: 3.9, high: 4.4 }, atLeast(2.5, 4))
const counted = measured('plans', 'plans', exactly(0), atMost(0))
const told = measured('other', 'told only', exactly(123.456), null)

describe('a figure', () => {
  it('is written as one object with these keys', () => {
    expect(Object.keys(slow.figure)).toEqual([
      'id',
      'what',
      'ratio',
      'low',
      'high',
      'must',
      'aim',
      'holds',
    ])
    expect(JSON.parse(JSON.stringify(told.figure))).toEqual({
      id: 'other',
      what: 'told only',
      ratio: 123.456,
      low: 123.456,
      high: 123.456,
      must: null,
      aim: null,
      holds: true,
    })
  })

  it('holds where it reaches what it must, from the side that is meant', () => {
    expect([slow, fast, counted, told].map(({ figure }) => figure.holds)).toEqual([
      false,
      true,
      true,
      true,
    ])
    expect(measured('edge', 'at the bound', exactly(1.5), atMost(1.5)).figure.holds).toBe(true)
    expect(measured('edge', 'below the bound', exactly(2.4), atLeast(2.5)).figure.holds).toBe(false)
  })
})

describe('the report', () => {
  it('is a table of the figures, and says how many hold', () => {
    expect(report([slow, fast, counted, told])).toBe(
      [
        'figure     ratio  95% interval  must   aim    holds  note',
        'page/hub   1.7    1.6 – 1.9     ≤ 1.5  ≤ 1.1  NO     why',
        'page/leaf  4.2    3.9 – 4.4     ≥ 2.5  ≥ 4    yes',
        'plans      0                    ≤ 0    ≤ 0    yes',
        'other      123',
        '',
        '2 of 3 figures hold.',
        '',
      ].join('\n'),
    )
  })

  it('writes numbers as short as they tell something', () => {
    expect([0.123, 1.005, 12.34, 999.6].map(short)).toEqual(['0.12', '1', '12.3', '1000'])
  })
})
