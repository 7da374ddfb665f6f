import { describe, expect, it } from 'vitest'
import { formatInstant } from '../../../src/domain/time/formatInstant.ts'
import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'

/** An example of the specification of EDTF (Library of Congress, 4 February 2019), and its meaning. */
type Example = readonly [text: string, from: string | null, to: string | null, precision: string]

function means(text: string) {
  const { from, to, precision, uncertain, approximate } = parseEdtf(text)
  const [first, last] = [from, to].map((ms) => (ms === null ? null : formatInstant(ms)))
  return { first, last, precision, uncertain, approximate }
}

/** A day at a time of day; what has one already stays as it is. */
function at(text: string, timeOfDay: string): string {
  return text.includes('T') ? text : `${text}${timeOfDay}`
}

function check(examples: readonly Example[], marks: { uncertain?: true; approximate?: true } = {}) {
  it.each(examples)('%s', (text, first, last, precision) => {
    expect(means(text)).toEqual({
      first: first && at(first, 'T00:00:00.000Z'),
      last: last && at(last, 'T23:59:59.999Z'),
      precision,
      uncertain: false,
      approximate: false,
      ...marks,
    })
  })
}

describe('level 0', () => {
  describe('date', () => {
    check([
      ['1985-04-12', '1985-04-12', '1985-04-12', 'DAY'],
      ['1985-04', '1985-04-01', '1985-04-30', 'MONTH'],
      ['1985', '1985-01-01', '1985-12-31', 'YEAR'],
    ])
  })

  describe('date and time', () => {
    check([
      ['1985-04-12T23:20:30', '1985-04-12T23:20:30.000Z', '1985-04-12T23:20:30.000Z', 'INSTANT'],
      ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30.000Z', '1985-04-12T23:20:30.000Z', 'INSTANT'],
      ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30.000Z', '1985-04-13T03:20:30.000Z', 'INSTANT'],
      [
        '1985-04-12T23:20:30+04:30',
        '1985-04-12T18:50:30.000Z',
        '1985-04-12T18:50:30.000Z',
        'INSTANT',
      ],
    ])
  })

  describe('time interval', () => {
    check([
      ['1964/2008', '1964-01-01', '2008-12-31', 'INTERVAL'],
      ['2004-06/2006-08', '2004-06-01', '2006-08-31', 'INTERVAL'],
      ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08', 'INTERVAL'],
      ['2004-02-01/2005-02', '2004-02-01', '2005-02-28', 'INTERVAL'],
      ['2004-02-01/2005', '2004-02-01', '2005-12-31', 'INTERVAL'],
      ['2005/2006-02', '2005-01-01', '2006-02-28', 'INTERVAL'],
    ])
  })
})

describe('level 1', () => {
  describe('letter-prefixed calendar year, as far as an instant can be counted', () => {
    check([
      ['Y170000002', '+275760-09-13T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', 'YEAR'],
      ['Y-170000002', '-271821-04-20T00:00:00.000Z', '-271821-04-20T00:00:00.000Z', 'YEAR'],
    ])
  })

  describe('seasons', () => {
    check([
      ['2001-21', '2001-03-01', '2001-05-31', 'SEASON'],
      ['2001-22', '2001-06-01', '2001-08-31', 'SEASON'],
      ['2001-23', '2001-09-01', '2001-11-30', 'SEASON'],
      ['2001-24', '2001-12-01', '2002-02-28', 'SEASON'],
    ])
  })

  describe('qualification of a date', () => {
    check([['1984?', '1984-01-01', '1984-12-31', 'YEAR']], { uncertain: true })
    check([['2004-06~', '2004-06-01', '2004-06-30', 'MONTH']], { approximate: true })
    check([['2004-06-11%', '2004-06-11', '2004-06-11', 'DAY']], {
      uncertain: true,
      approximate: true,
    })
  })

  describe('unspecified digits from the right', () => {
    check([
      ['201X', '2010-01-01', '2019-12-31', 'DECADE'],
      ['20XX', '2000-01-01', '2099-12-31', 'CENTURY'],
      ['2004-XX', '2004-01-01', '2004-12-31', 'YEAR'],
      ['1985-04-XX', '1985-04-01', '1985-04-30', 'MONTH'],
      ['1985-XX-XX', '1985-01-01', '1985-12-31', 'YEAR'],
    ])
  })

  describe('open end of an interval', () => {
    check([
      ['1985-04-12/..', '1985-04-12', null, 'INTERVAL'],
      ['1985-04/..', '1985-04-01', null, 'INTERVAL'],
      ['1985/..', '1985-01-01', null, 'INTERVAL'],
    ])
  })

  describe('open start of an interval', () => {
    check([
      ['../1985-04-12', null, '1985-04-12', 'INTERVAL'],
      ['../1985-04', null, '1985-04-30', 'INTERVAL'],
      ['../1985', null, '1985-12-31', 'INTERVAL'],
    ])
  })

  describe('unknown end of an interval', () => {
    check([
      ['1985-04-12/', '1985-04-12', null, 'INTERVAL'],
      ['1985-04/', '1985-04-01', null, 'INTERVAL'],
      ['1985/', '1985-01-01', null, 'INTERVAL'],
    ])
  })

  describe('unknown start of an interval', () => {
    check([
      ['/1985-04-12', null, '1985-04-12', 'INTERVAL'],
      ['/1985-04', null, '1985-04-30', 'INTERVAL'],
      ['/1985', null, '1985-12-31', 'INTERVAL'],
    ])
  })

  describe('negative calendar year', () => {
    check([['-1985', '-001985-01-01T00:00:00.000Z', '-001985-12-31T23:59:59.999Z', 'YEAR']])
  })

  describe('level 1 dates as the ends of an interval', () => {
    check(
      [
        ['1984~/2004-06', '1984-01-01', '2004-06-30', 'INTERVAL'],
        ['1984/2004-06~', '1984-01-01', '2004-06-30', 'INTERVAL'],
        ['1984~/2004~', '1984-01-01', '2004-12-31', 'INTERVAL'],
        ['2001-21/2002-24~', '2001-03-01', '2003-02-28', 'INTERVAL'],
      ],
      { approximate: true },
    )
    check(
      [
        ['1984-06?/2004-08?', '1984-06-01', '2004-08-31', 'INTERVAL'],
        ['1984-06-02?/', '1984-06-02', null, 'INTERVAL'],
        ['../1984-06-02?', null, '1984-06-02', 'INTERVAL'],
      ],
      { uncertain: true },
    )
    check(
      [
        ['1984-06-02?/2004-08-08~', '1984-06-02', '2004-08-08', 'INTERVAL'],
        ['2003/2004-06-11%', '2003-01-01', '2004-06-11', 'INTERVAL'],
      ],
      { uncertain: true, approximate: true },
    )
    check([
      ['1923-21/1924', '1923-03-01', '1924-12-31', 'INTERVAL'],
      ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', 'INTERVAL'],
      ['-1000/-0999', '-001000-01-01T00:00:00.000Z', '-000999-12-31T23:59:59.999Z', 'INTERVAL'],
    ])
  })
})
