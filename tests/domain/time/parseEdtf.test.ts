import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'

/** Start, end and precision of a time, the ends in ISO 8601. */
function read(text: string) {
  const { from, to, precision } = parseEdtf(text)
  return [from, to].map((ms) => ms && new Date(ms).toISOString()).concat(precision)
}

describe('a single time', () => {
  it.each([
    ['2018', '2018-01-01T00:00:00.000Z', '2018-12-31T23:59:59.999Z', 'YEAR'],
    ['2018-10', '2018-10-01T00:00:00.000Z', '2018-10-31T23:59:59.999Z', 'MONTH'],
    ['2018-10-08', '2018-10-08T00:00:00.000Z', '2018-10-08T23:59:59.999Z', 'DAY'],
    ['2020-02-29', '2020-02-29T00:00:00.000Z', '2020-02-29T23:59:59.999Z', 'DAY'],
    ['0000', '0000-01-01T00:00:00.000Z', '0000-12-31T23:59:59.999Z', 'YEAR'],
    ['0050', '0050-01-01T00:00:00.000Z', '0050-12-31T23:59:59.999Z', 'YEAR'],
    ['-0044', '-000044-01-01T00:00:00.000Z', '-000044-12-31T23:59:59.999Z', 'YEAR'],
    ['-0044-03-15', '-000044-03-15T00:00:00.000Z', '-000044-03-15T23:59:59.999Z', 'DAY'],
    ['Y12018', '+012018-01-01T00:00:00.000Z', '+012018-12-31T23:59:59.999Z', 'YEAR'],
    ['Y-12018', '-012018-01-01T00:00:00.000Z', '-012018-12-31T23:59:59.999Z', 'YEAR'],
  ])('%s covers all that it can mean', (text, ...meaning) => {
    expect(read(text)).toEqual(meaning)
  })

  it.each([
    ['201X', '2010-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', 'DECADE'],
    ['20XX', '2000-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z', 'CENTURY'],
    ['2016-XX', '2016-01-01T00:00:00.000Z', '2016-12-31T23:59:59.999Z', 'YEAR'],
    ['2016-XX-XX', '2016-01-01T00:00:00.000Z', '2016-12-31T23:59:59.999Z', 'YEAR'],
    ['2016-02-XX', '2016-02-01T00:00:00.000Z', '2016-02-29T23:59:59.999Z', 'MONTH'],
    ['000X', '0000-01-01T00:00:00.000Z', '0009-12-31T23:59:59.999Z', 'DECADE'],
    ['-201X', '-002019-01-01T00:00:00.000Z', '-002010-12-31T23:59:59.999Z', 'DECADE'],
    ['-20XX', '-002099-01-01T00:00:00.000Z', '-002000-12-31T23:59:59.999Z', 'CENTURY'],
    ['-000X', '-000009-01-01T00:00:00.000Z', '-000001-12-31T23:59:59.999Z', 'DECADE'],
    ['-00XX', '-000099-01-01T00:00:00.000Z', '-000001-12-31T23:59:59.999Z', 'CENTURY'],
    ['-0044-XX', '-000044-01-01T00:00:00.000Z', '-000044-12-31T23:59:59.999Z', 'YEAR'],
    ['-0044-XX-XX', '-000044-01-01T00:00:00.000Z', '-000044-12-31T23:59:59.999Z', 'YEAR'],
    ['-0004-02-XX', '-000004-02-01T00:00:00.000Z', '-000004-02-29T23:59:59.999Z', 'MONTH'],
  ])('%s is as exact as the digits that are given', (text, ...meaning) => {
    expect(read(text)).toEqual(meaning)
  })

  it.each([
    ['2018-21', '2018-03-01T00:00:00.000Z', '2018-05-31T23:59:59.999Z'],
    ['2018-22', '2018-06-01T00:00:00.000Z', '2018-08-31T23:59:59.999Z'],
    ['2018-23', '2018-09-01T00:00:00.000Z', '2018-11-30T23:59:59.999Z'],
    ['2018-24', '2018-12-01T00:00:00.000Z', '2019-02-28T23:59:59.999Z'],
    ['0044-24', '0044-12-01T00:00:00.000Z', '0045-02-28T23:59:59.999Z'],
  ])('the season %s is three months, winter running into the next year', (text, from, to) => {
    expect(read(text)).toEqual([from, to, 'SEASON'])
  })

  it.each([
    ['2018?', true, false],
    ['2018~', false, true],
    ['2018-10%', true, true],
    ['201X~', false, true],
    ['2018-21?', true, false],
    ['2018', false, false],
  ])('%s keeps its mark', (text, uncertain, approximate) => {
    expect(parseEdtf(text)).toMatchObject({ edtf: text, uncertain, approximate })
  })

  it('takes white space around it for nothing', () => {
    expect(parseEdtf(' 2018\n')).toEqual(parseEdtf('2018'))
  })
})

describe('a date-time', () => {
  it.each([
    '2018-10-08T15:37:00Z',
    '2018-10-08T17:37:00+02:00',
    '2018-10-08T10:37:00-05',
    '2018-10-08T15:37',
    '2018-10-08T15:37:00.000',
  ])('%s is written in UTC, so that equal instants are equal texts', (text) => {
    const instant = Date.UTC(2018, 9, 8, 15, 37)
    expect(parseEdtf(text)).toEqual({
      edtf: '2018-10-08T15:37:00.000Z',
      from: instant,
      to: instant,
      sure: { from: instant, to: instant },
      precision: 'INSTANT',
      uncertain: false,
      approximate: false,
    })
  })

  it.each([
    ['2018-10-08T15:37:00.5Z', '2018-10-08T15:37:00.500Z'],
    ['2018-10-08T15:37:00.123456Z', '2018-10-08T15:37:00.123Z'],
    ['2018-10-08T24:00:00Z', '2018-10-09T00:00:00.000Z'],
    ['-0044-03-15T12:00:00Z', '-0044-03-15T12:00:00.000Z'],
    ['0000-02-29T12:00:00Z', '0000-02-29T12:00:00.000Z'],
    ['0000-01-01T00:30:00+01:00', '-0001-12-31T23:30:00.000Z'],
  ])('%s is %s', (text, written) => {
    expect(parseEdtf(text).edtf).toBe(written)
  })

  describe('on a machine in New York', () => {
    beforeEach(() => {
      vi.stubEnv('TZ', 'America/New_York')
    })
    afterEach(() => {
      vi.unstubAllEnvs()
    })

    it('is UTC all the same where no zone is given', () => {
      expect(new Date(2018, 9, 8).getTimezoneOffset()).toBe(240)
      expect(parseEdtf('2018-10-08T15:37:00').from).toBe(Date.UTC(2018, 9, 8, 15, 37))
    })
  })
})

describe('an interval', () => {
  it.each([
    ['2015/2018', '2015-01-01T00:00:00.000Z', '2018-12-31T23:59:59.999Z'],
    ['2018/2018-05', '2018-01-01T00:00:00.000Z', '2018-05-31T23:59:59.999Z'],
    ['2018-10-08/2018-10-08', '2018-10-08T00:00:00.000Z', '2018-10-08T23:59:59.999Z'],
    ['-0044/0014', '-000044-01-01T00:00:00.000Z', '0014-12-31T23:59:59.999Z'],
    ['2018-21/2018-23', '2018-03-01T00:00:00.000Z', '2018-11-30T23:59:59.999Z'],
    ['201X/Y12018', '2010-01-01T00:00:00.000Z', '+012018-12-31T23:59:59.999Z'],
    [
      '2018-10-08T10:00Z/2018-10-08T14:00+02',
      '2018-10-08T10:00:00.000Z',
      '2018-10-08T12:00:00.000Z',
    ],
  ])('%s runs from the earliest to the latest instant', (text, from, to) => {
    expect(read(text)).toEqual([from, to, 'INTERVAL'])
  })

  it.each([
    ['../2020', null, '2020-12-31T23:59:59.999Z', 'INTERVAL'],
    ['/2020', null, '2020-12-31T23:59:59.999Z', 'INTERVAL'],
    ['2018/..', '2018-01-01T00:00:00.000Z', null, 'INTERVAL'],
    ['2018/', '2018-01-01T00:00:00.000Z', null, 'INTERVAL'],
    ['../..', null, null, 'OPEN'],
    ['/', null, null, 'OPEN'],
  ])('%s has no bound where an end is open or unknown', (text, ...meaning) => {
    expect(read(text)).toEqual(meaning)
    expect(parseEdtf(text).edtf).toBe(text)
  })

  it('is uncertain or approximate where an end is', () => {
    expect(parseEdtf('2018~/2020?')).toMatchObject({ uncertain: true, approximate: true })
    expect(parseEdtf('2018/2020~')).toMatchObject({ uncertain: false, approximate: true })
    expect(parseEdtf('2018?/..')).toMatchObject({ uncertain: true, approximate: false })
  })
})

describe('what is no time in EDTF', () => {
  it.each([
    ['', 'it is empty'],
    [' \t', 'it is empty'],
    ['soon', 'a date looks like'],
    ['18', 'a year has four digits'],
    ['201', 'a year has four digits'],
    ['20188', 'a year has four digits; a longer one starts with Y: Y12018'],
    ['20181008', 'a year has four digits'],
    ['Y2018', 'a year has four digits'],
    ['-0000', 'the year zero has no sign'],
    ['2018-13', 'there is no month 13'],
    ['2018-00-10', 'there is no month 00'],
    ['2018-01-00', 'there is no day 00'],
    ['2018-1-1', 'a date looks like'],
    ['2018-10-08T25:00:00Z', 'a date-time looks like'],
    ['2018-10-08T10:00:00 Europe/Berlin', 'a date-time looks like'],
    ['9999-12-31T23:59:59-05:00', 'the year of a date-time goes from -9999 to 9999'],
    ['2018/2019/2020', 'an interval has two ends'],
    ['10/08/2018', 'an interval has two ends'],
    ['..', 'a date looks like'],
  ])('%j: %s', (text, reason) => {
    expectBroken(text, reason)
  })

  it.each([
    ['2019-02-29', '2019-02 has 28 days'],
    ['1900-02-29', '1900-02 has 28 days'],
    ['2018-04-31', '2018-04 has 30 days'],
    ['2018-01-32', '2018-01 has 31 days'],
    ['2019-02-29?', '2019-02 has 28 days'],
    ['2019-02-29/2020', '2019-02 has 28 days'],
    ['../2018-04-31', '2018-04 has 30 days'],
    ['2019-02-29T10:00:00Z', '2019-02 has 28 days'],
  ])('a day that its month does not have: %s', (text, reason) => {
    expectBroken(text, reason)
  })

  it.each([
    ['201x', 'letters are capitals'],
    ['20uu', 'letters are capitals'],
    ['2018-xx', 'letters are capitals'],
    ['y12018', 'letters are capitals'],
    ['2018-10-08t17:37:00z', 'letters are capitals'],
    ['unknown/2018', 'an unknown end is left empty, an open one is ..'],
    ['2018/open', 'an unknown end is left empty, an open one is ..'],
    ['2018?~', 'a date takes one mark'],
    ['2018-10??/2019', 'a date takes one mark'],
    ['Y12018-10', 'a year that starts with Y has no months'],
    ['Y012018', 'a year has four digits'],
    ['+2018', 'a year has four digits'],
  ])('what is nearly a time, or was one in the draft of the standard: %s', (text, reason) => {
    expectBroken(text, reason)
  })

  it.each([
    '[2018,2019]',
    '{2018,2019}',
    '[2018..2020]',
    'Y17E8',
    '1950S2',
    '2018-25',
    '1XXX',
    'XXXX',
    '2016-XX-05',
    '2018-?10',
    '?2018',
    '2018?-10/2019',
  ])('level 2: %s', (text) => {
    expectBroken(text, 'EDTF is read up to level 1')
  })

  it.each([
    '2020/2018',
    '2020/201X',
    '2018-10-08T10:00Z/2018-10-08T12:00+05',
    'Y400000/Y300000',
    '-0044/-0045',
  ])('an interval that ends before it starts: %s', (text) => {
    expectBroken(text, 'it ends before it starts')
  })

  it('is repeated in the message, but not at any length', () => {
    expect(() => parseEdtf('x'.repeat(1000))).toThrow(
      /^"x{60}…" is no time in EDTF: it is too long$/,
    )
  })

  function expectBroken(text: string, reason: string) {
    expect(() => parseEdtf(text)).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        message: expect.stringContaining(`"${text}" is no time in EDTF: ${reason}`),
      }),
    )
  }
})

describe('any day', () => {
  it('lasts 24 hours and starts when a Date does, in every year', () => {
    const days = fc.integer({ min: -4_371_587, max: 2_932_896 })
    fc.assert(
      fc.property(fc.oneof(days, fc.integer({ min: -719_528, max: -719_163 })), (day) => {
        const ms = day * 86_400_000
        const text = new Date(ms).toISOString().replace(/^-00/, '-').slice(0, -14)
        expect(parseEdtf(text)).toMatchObject({ from: ms, to: ms + 86_399_999 })
      }),
    )
  })
})

describe('any text', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'0123456789-/.XYTZ:+?~%E'), maxLength: 30 })

  it('is a time or is told why not', () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const { from, to } = parseEdtf(text)
          expect(from ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(
            to ?? Number.POSITIVE_INFINITY,
          )
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_INPUT' })
        }
      }),
    )
  })
})

describe('any instant', () => {
  const instants = fc.integer({ min: Date.UTC(-9998, 0), max: Date.UTC(9998, 0) })

  it('reads as itself, and what is written of it reads the same again', () => {
    fc.assert(
      fc.property(instants, (ms) => {
        const text = new Date(ms).toISOString().replace(/^-00/, '-')
        const time = parseEdtf(text)
        expect([time.from, time.to]).toEqual([ms, ms])
        expect(parseEdtf(time.edtf)).toEqual(time)
      }),
    )
  })

  it('lies in its day, its month, its year, its decade and its century', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(9998, 0) }), (ms) => {
        const iso = new Date(ms).toISOString()
        const { length } = iso
        const times = [10, 7, 4].map((end) => iso.slice(0, end - length))
        for (const text of [...times, `${iso.slice(0, 3)}X`, `${iso.slice(0, 2)}XX`]) {
          const { from, to } = parseEdtf(text)
          expect(from).toBeLessThanOrEqual(ms)
          expect(to).toBeGreaterThanOrEqual(ms)
        }
      }),
    )
  })
})
