import { describe, expect, it } from 'vitest'
import { formatInstant } from '../../../src/domain/time/formatInstant.ts'
import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'

/** From when to when a time certainly holds, in ISO 8601; null where at no instant. */
function sure(text: string) {
  const stretch = parseEdtf(text).sure
  return stretch && [stretch.from, stretch.to].map((ms) => (ms === null ? '..' : formatInstant(ms)))
}

describe('the stretch that is certain', () => {
  it.each([
    ['2015/2018', '2015-12-31T23:59:59.999Z', '2018-01-01T00:00:00.000Z'],
    ['2015/2016', '2015-12-31T23:59:59.999Z', '2016-01-01T00:00:00.000Z'],
    ['2015-06/2018-10-08', '2015-06-30T23:59:59.999Z', '2018-10-08T00:00:00.000Z'],
    ['201X/2021', '2019-12-31T23:59:59.999Z', '2021-01-01T00:00:00.000Z'],
    ['2015-21/2016-21', '2015-05-31T23:59:59.999Z', '2016-03-01T00:00:00.000Z'],
    ['2020-02-28/2020-02-29', '2020-02-28T23:59:59.999Z', '2020-02-29T00:00:00.000Z'],
    ['-0001/0001', '-000001-12-31T23:59:59.999Z', '0001-01-01T00:00:00.000Z'],
    ['9999/Y10000', '9999-12-31T23:59:59.999Z', '+010000-01-01T00:00:00.000Z'],
  ])('of %s lies between the latest start and the earliest end', (text, from, to) => {
    expect(sure(text)).toEqual([from, to])
  })

  it.each([
    ['2018-10-08T15:37:00Z', '2018-10-08T15:37:00.000Z'],
    ['2018-10-08T17:37:00+02:00', '2018-10-08T15:37:00.000Z'],
    ['2018-10-08T24:00:00Z', '2018-10-09T00:00:00.000Z'],
    ['2018-10-08T15:37Z/2018-10-08T17:37+02', '2018-10-08T15:37:00.000Z'],
  ])('of the instant %s is itself', (text, instant) => {
    expect(sure(text)).toEqual([instant, instant])
  })

  it.each([
    ['2018/..', '2018-12-31T23:59:59.999Z', '..'],
    ['2018-10-08T15:37:00Z/..', '2018-10-08T15:37:00.000Z', '..'],
  ])('of %s goes on where the interval does', (text, from, to) => {
    expect(sure(text)).toEqual([from, to])
  })

  it.each(['2018-10-08', '2018-10', '2018-21', '2018', '201X', '20XX', 'Y12018', '-0044'])(
    'of %s is nothing: it was some time within',
    (text) => {
      expect(sure(text)).toBeNull()
    },
  )

  it.each(['2018/2018', '2018-10-08/2018-10-08', '2018/2018-05', '2015/201X', '2018-21/2018-04'])(
    'of %s is nothing: it can end as soon as it starts',
    (text) => {
      expect(sure(text)).toBeNull()
    },
  )

  it.each(['../2018', '../..'])('of %s is nothing: it does not say since when', (text) => {
    expect(sure(text)).toBeNull()
  })

  it.each(['2018/', '/2018', '/', '../', '/..'])('of %s is nothing: an end is unknown', (text) => {
    expect(sure(text)).toBeNull()
  })

  it.each(['2015?/2018', '2015/2018~', '2015%/..', '../2018?', '2018-10-08T15:37:00Z~'])(
    'of %s is nothing: an end is uncertain or approximate',
    (text) => {
      expect(sure(text)).toBeNull()
    },
  )
})

describe('beyond what can be counted', () => {
  const [first, last] = ['-271821-04-20T00:00:00.000Z', '+275760-09-13T00:00:00.000Z']

  it.each([
    ['Y275759', '+275759-01-01T00:00:00.000Z', '+275759-12-31T23:59:59.999Z'],
    ['Y275760', '+275760-01-01T00:00:00.000Z', last],
    ['Y275761', last, last],
    [`Y${'9'.repeat(99)}`, last, last],
    ['Y-271820', '-271820-01-01T00:00:00.000Z', '-271820-12-31T23:59:59.999Z'],
    ['Y-271821', first, '-271821-12-31T23:59:59.999Z'],
    ['Y-271822', first, first],
    ['2018/Y400000', '2018-01-01T00:00:00.000Z', last],
  ])('the bounds of %s are the last instants there are', (text, from, to) => {
    const time = parseEdtf(text)
    expect([time.from, time.to].map(Number).map(formatInstant)).toEqual([from, to])
    expect(time.edtf).toBe(text)
  })

  it.each([
    ['Y-400000/Y400000', [first, last]],
    ['2018/Y400000', ['2018-12-31T23:59:59.999Z', last]],
    ['Y275760/..', null],
    ['../Y-271821', null],
    ['Y300000/Y400000', null],
    ['Y-400000/Y-300000', null],
  ])('%s is certain as far as that', (text, stretch) => {
    expect(sure(text)).toEqual(stretch)
  })
})
