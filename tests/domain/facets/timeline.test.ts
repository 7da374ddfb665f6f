import { describe, expect, it } from 'vitest'
import { timeline } from '../../../src/domain/facets/timeline.ts'
import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'

const count = (key: string, of = 1) => ({ key, count: of })
const all = { first: 100, after: null }
const times = (...args: Parameters<typeof timeline>) =>
  timeline(...args).buckets.map(({ time }) => time)

describe('a timeline', () => {
  it('goes in the order of time, years before 0 and past 9999 too, and is written in EDTF', () => {
    const days = ['2018-10-08', '+012018-01-01', '-000044-03-15', '-000045-12-31', '0000-02-29']
    const found = times(
      days.map((day) => count(day)),
      all,
    )
    expect(found).toEqual(['-0045-12-31', '-0044-03-15', '0000-02-29', '2018-10-08', 'Y12018'])
    for (const time of found) expect(parseEdtf(time).edtf).toBe(time)
  })

  it('counts a year that stands without months as one, however finely it is asked for', () => {
    const { buckets } = timeline([count('-012018-01', 2), count('-012018-12', 3)], all)
    expect(buckets).toEqual([{ time: 'Y-12018', count: 5 }])
  })

  it('counts what is dated, in all', () => {
    const counts = [count('2018', 3), count('2019', 4)]
    expect(timeline(counts, { first: 1, after: null })).toEqual({
      buckets: [{ time: '2018', count: 3 }],
      dated: 7,
      more: true,
    })
    expect(timeline(counts, { first: 1, after: '2018' })).toEqual({
      buckets: [{ time: '2019', count: 4 }],
      dated: 7,
      more: false,
    })
    expect(timeline([], all)).toEqual({ buckets: [], dated: 0, more: false })
  })

  it('goes on behind all of a time that is written less finely, or more', () => {
    const months = ['2018-09', '2018-10', '2019-01'].map((key) => count(key))
    expect(times(months, { first: 9, after: '2018' })).toEqual(['2019-01'])
    expect(times(months, { first: 9, after: '2018-09' })).toEqual(['2018-10', '2019-01'])
    expect(times(months, { first: 9, after: '2018-10-08' })).toEqual(['2019-01'])
    expect(times(months, { first: 9, after: '-0044' })).toHaveLength(3)
    expect(times(months, { first: 9, after: 'Y12018' })).toEqual([])
  })

  it('says what `after` is to be', () => {
    for (const after of ['lately', '2018/2019', '18', '2018-10-08T17:37:00Z']) {
      expect(() => timeline([], { first: 1, after })).toThrow(
        `after: "${after}" is no time of a timeline`,
      )
    }
  })
})
