import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certainlyAt } from '../../../src/domain/time/certainlyAt.ts'
import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'
import { parseSpan } from '../../../src/domain/time/parseSpan.ts'
import { possiblyAt } from '../../../src/domain/time/possiblyAt.ts'
import type { TimeSpan } from '../../../src/model/timeSpan.ts'

type Answer = 'certainly' | 'possibly' | 'not'

function holds(time: string | null, span: string | TimeSpan): Answer {
  const read = time === null ? null : parseEdtf(time)
  const stretch = typeof span === 'string' ? parseSpan(span) : span
  const [possible, certain] = [possiblyAt(read, stretch), certainlyAt(read, stretch)]
  if (certain) expect(possible).toBe(true)
  return certain ? 'certainly' : possible ? 'possibly' : 'not'
}

describe('whether something holds at some instant of a span', () => {
  it.each<[string | null, string, Answer]>([
    // An interval begins some time in its first year and ends some time in its last.
    ['2015/2018', '2016', 'certainly'],
    ['2015/2018', '2016-02-29', 'certainly'],
    ['2015/2018', '2015', 'certainly'],
    ['2015/2018', '2015-06', 'possibly'],
    ['2015/2018', '2015-12-31', 'certainly'],
    ['2015/2018', '2018-01-01', 'certainly'],
    ['2015/2018', '2018-01-02', 'possibly'],
    ['2015/2018', '2014', 'not'],
    ['2015/2018', '2010/2020', 'certainly'],
    ['2018-10/2018-10', '2018-10-08', 'possibly'],
    ['2018-10/2018-10', '2018-10', 'certainly'],
    // A coarse date was some time within.
    ['2018', '2018-10', 'possibly'],
    ['2018', '2018', 'certainly'],
    ['2018', '2018/2019', 'certainly'],
    ['2018', '2017', 'not'],
    ['201X', '2018', 'possibly'],
    ['201X', '2010/2019', 'certainly'],
    ['2018-24', '2018', 'possibly'],
    ['2018-24', '2018/2019', 'certainly'],
    // An open end goes on for ever, an open start does not tell since when; unknown ends tell nothing.
    ['2018/..', '2030', 'certainly'],
    ['2018/..', '2018-12-31', 'certainly'],
    ['2018/..', '2018-12-30', 'possibly'],
    ['2018/', '2030', 'possibly'],
    ['2018/', '2018/..', 'certainly'],
    ['../2018', '-9999', 'possibly'],
    ['../2018', '2018', 'possibly'],
    ['../2018', '../2018', 'certainly'],
    ['/2018', '-9999', 'possibly'],
    ['../2018', '2019/..', 'not'],
    ['../..', '1066-10-14', 'possibly'],
    ['/', '1066-10-14', 'possibly'],
    ['/', '../..', 'certainly'],
    ['2018', '../..', 'certainly'],
    // A mark makes the bounds no reason to be certain.
    ['2018?', '2010/2020', 'possibly'],
    ['2018~', '../..', 'possibly'],
    ['2018%/2020', '2019', 'possibly'],
    ['2018/2020~', '2019', 'possibly'],
    ['2018-10-08T15:37:00Z?', '2018', 'possibly'],
    ['2018?', '2019', 'not'],
    // What is undated can be at any time.
    [null, '2018', 'possibly'],
    [null, '../..', 'possibly'],
  ])('%s in %s: %s', (time, span, answer) => {
    expect(holds(time, span)).toBe(answer)
  })

  it.each<[string, string, Answer]>([
    // Equal instants, written in different zones.
    ['2018-10-08T17:37:00+02:00', '2018-10-08T15:37:00Z', 'certainly'],
    ['2018-10-08T17:37:00+02:00', '2018-10-08T15:37:00.001Z', 'not'],
    ['2018-10-08T17:37:00+02:00', '2018-10-08T17:37:00Z', 'not'],
    ['2018-10-08T00:30:00+02:00', '2018-10-07', 'certainly'],
    ['2018-10-08T00:30:00+02:00', '2018-10-08', 'not'],
    // Midnight belongs to the day that it begins.
    ['2018-10-08T00:00:00Z', '2018-10-08', 'certainly'],
    ['2018-10-08T00:00:00Z', '2018-10-07', 'not'],
    ['2018-10-08T24:00:00Z', '2018-10-08', 'not'],
    ['2018-10-08T24:00:00Z', '2018-10-09', 'certainly'],
    ['2018-10-08T23:59:59.999Z', '2018-10-08', 'certainly'],
    ['2018-12-31', '2019', 'not'],
    // Leap days.
    ['2020-02-29', '2020-02', 'certainly'],
    ['2020-02-29', '2020-03', 'not'],
    ['2020-02-XX', '2020-02-29', 'possibly'],
    ['2020-02-28/2020-03-01', '2020-02-29', 'certainly'],
    ['1900-02-28/1900-03-01', '1900-03-01', 'certainly'],
    ['0000-02-29', '0000-02', 'certainly'],
    // The year 0 is 1 BCE; there is no gap before 1.
    ['0000-12-31T23:59:59.999Z', '0000', 'certainly'],
    ['0000-12-31T23:59:59.999Z', '0001', 'not'],
    ['-0001/0001', '0000', 'certainly'],
    ['-0044-03-15', '-0044', 'certainly'],
    ['-0044-03-15', '0044', 'not'],
    ['-004X', '-0044', 'possibly'],
    ['-004X', '-0049/-0040', 'certainly'],
    ['-000X', '0000', 'not'],
    // Past 9999.
    ['9999-12-31', 'Y10000', 'not'],
    ['Y12018', 'Y12018', 'certainly'],
    ['Y10000/Y20000', 'Y12018', 'certainly'],
    ['Y-20000/2018', 'Y-12018', 'certainly'],
    ['Y170000002', '2018/..', 'certainly'],
    ['Y170000002', 'Y12018', 'not'],
    ['Y-170000002/Y170000002', '2018', 'certainly'],
  ])('at a boundary, %s in %s: %s', (time, span, answer) => {
    expect(holds(time, span)).toBe(answer)
  })
})

describe('a span to compare with', () => {
  it.each(['Y170000002', '2018/Y275760', 'Y-271821/..'])(
    'that ends where instants cannot be told apart is an error: %s',
    (text) => {
      expect(() => parseSpan(text)).toThrow(
        expect.objectContaining({
          code: 'BAD_INPUT',
          message: `"${text}" cannot be compared with: years are told apart from -271820 to 275759`,
        }),
      )
    },
  )
})

describe('of any time and any span', () => {
  const year = fc.integer({ min: 1000, max: 9998 })
  const moment = fc.oneof(
    fc.tuple(year, fc.constantFrom('', '-02', '-02-28', '-21', '-XX', '-12-31T23:59:59Z')),
    fc.tuple(fc.integer({ min: 100, max: 998 }), fc.constant('X')),
  )
  const mark = fc.constantFrom('', '', '', '?', '~', '%')
  const date = fc.tuple(moment, mark).map(([[start, rest], end]) => `${start}${rest}${end}`)
  const end = fc.oneof({ weight: 3, arbitrary: date }, fc.constantFrom('..', ''))
  const interval = fc.tuple(end, end).map((ends) => ends.join('/'))
  const time = fc
    .oneof(date, interval)
    .map(readOrNull)
    .filter((one) => one !== null)

  const ms = fc.oneof(
    fc.integer({ min: Date.UTC(900, 0), max: Date.UTC(9999, 11) }),
    fc.constant(null),
  )
  const span = fc
    .record({ from: ms, to: ms })
    .filter(({ from, to }) => from === null || to === null || from <= to)
  const more = fc.option(fc.nat({ max: 8.64e14 }), { nil: null })

  it('what is certain is possible', () => {
    fc.assert(
      fc.property(time, span, (one, stretch) => {
        expect(certainlyAt(one, stretch) && !possiblyAt(one, stretch)).toBe(false)
      }),
    )
  })

  it('in a wider span what is possible stays possible, and what is certain certain', () => {
    fc.assert(
      fc.property(time, span, more, more, (one, stretch, before, after) => {
        const wide = {
          from: before === null || stretch.from === null ? null : stretch.from - before,
          to: after === null || stretch.to === null ? null : stretch.to + after,
        }
        for (const holdsAt of [possiblyAt, certainlyAt]) {
          if (holdsAt(one, stretch)) expect(holdsAt(one, wide)).toBe(true)
        }
      }),
    )
  })

  it('every instant that is certain is one that it can mean', () => {
    fc.assert(
      fc.property(time, ({ sure, from, to }) => {
        if (!sure) return
        expect(sure.from ?? -1e16).toBeGreaterThanOrEqual(from ?? -1e16)
        expect(sure.to ?? 1e16).toBeLessThanOrEqual(to ?? 1e16)
        expect(sure.from ?? -1e16).toBeLessThanOrEqual(sure.to ?? 1e16)
      }),
    )
  })

  /** Null for an interval that ends before it starts. */
  function readOrNull(text: string) {
    try {
      return parseEdtf(text)
    } catch {
      return null
    }
  }
})
