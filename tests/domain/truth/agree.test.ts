import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'
import { timesAgree, valuesAgree } from '../../../src/domain/truth/agree.ts'
import type { AttributeValue } from '../../../src/model/value.ts'
import { text, usd } from './claimOf.ts'

describe('times', () => {
  it.each([
    ['2020', '2020', true],
    ['2020', '2020-03-01', true],
    ['2020', '2021', false],
    ['2020-03', '2020-05', false],
    ['202X', '2020-03-01T10:00:00Z', true],
    ['2018-24', '2019', true],
    ['2018/2025', '2020', true],
    ['2018/2020', '2019/2021', false],
    ['2018/2025', '2019/2021', true],
    ['../2020', '2018', true],
    ['../2020', '2021', false],
    ['../2020', '2018/..', true],
    ['../2020', '2019/2021', false],
    ['../2020', '../2021', true],
    ['2018/..', '2017/2019', false],
    ['../..', '2018', true],
    ['2018/', '2018/2020', true],
    ['/2020', '2018/2020', true],
    ['2018/', '/2017', false],
    ['2018/..', '2019/..', true],
    ['2018/..', '../2017', false],
    ['2018/2020', '2020/2022', false],
    ['2018', '2018/2020', true],
    ['2018~', '2018-10-08', true],
    ['2018?', '2019', false],
    ['2018-10-08', '2018-10-08T17:37:00Z', true],
    ['2018-10-08', '2018-10-08T23:37:00-05:00', false],
    ['2018-10-XX', '2018-10-08', true],
  ])('%s and %s: %s', (a, b, answer) => {
    expect(timesAgree(parseEdtf(a), parseEdtf(b))).toBe(answer)
    expect(timesAgree(parseEdtf(b), parseEdtf(a))).toBe(answer)
  })
})

describe('values', () => {
  const date = (day: string): AttributeValue => ({ kind: 'date', date: day })
  const count = (number: number, unit: string | null): AttributeValue => ({
    kind: 'quantity',
    number,
    unit,
    qualifier: 'EXACT',
  })
  const truth = (boolean: boolean): AttributeValue => ({ kind: 'boolean', boolean })

  it.each<[string, AttributeValue, AttributeValue, boolean]>([
    ['equal numbers', usd(5e9), usd(5e9), true],
    ['other numbers', usd(5e9), usd(5.4e9), false],
    ['a number within a tenth of one that is about it', usd(5e9, 'ABOUT'), usd(5.5e9), true],
    ['a number further off', usd(5e9, 'ABOUT'), usd(5.6e9), false],
    ['two that are about near numbers', usd(100, 'ABOUT'), usd(120, 'ABOUT'), true],
    ['two that are about far numbers', usd(100, 'ABOUT'), usd(130, 'ABOUT'), false],
    ['a number above its lower bound', usd(5e9, 'AT_LEAST'), usd(6e9), true],
    ['a number below its lower bound', usd(5e9, 'AT_LEAST'), usd(4e9), false],
    ['bounds with room between', usd(5, 'AT_LEAST'), usd(300, 'AT_MOST'), true],
    ['bounds that exclude each other', usd(300, 'AT_LEAST'), usd(5, 'AT_MOST'), false],
    ['two lower bounds', usd(5, 'AT_LEAST'), usd(300, 'AT_LEAST'), true],
    ['money of two currencies', count(5, 'USD'), count(5, 'RUB'), false],
    ['a number with a unit and one without', count(5, 'system'), count(5, null), false],
    ['texts that fold alike', text('S-400 «Triumf»'), text('s-400 Триумф'), true],
    ['other texts', text('S-300'), text('S-400'), false],
    ['dates of different precision', date('2020'), date('2020-03-01'), true],
    ['dates that differ', date('2020'), date('2021'), false],
    ['the same truth', truth(true), truth(true), true],
    ['opposite truths', truth(true), truth(false), false],
    ['about one currency and another', usd(5e9, 'ABOUT'), { ...usd(5e9), unit: 'EUR' }, false],
    ['a bound in another currency', usd(1, 'AT_LEAST'), { ...usd(5e9), unit: 'EUR' }, false],
    ['units that differ in case, as mW and MW do', count(5, 'mW'), count(5, 'MW'), false],
    ['a number about a negative one', usd(-100, 'ABOUT'), usd(-95), true],
    ['about nothing and something', usd(0, 'ABOUT'), usd(1), false],
    ['a bound and what is about a number short of it', usd(5.4, 'AT_LEAST'), usd(5, 'ABOUT'), true],
    [
      'a count and a bound below it',
      count(5, 'system'),
      { ...usd(2, 'AT_LEAST'), unit: 'system' },
      true,
    ],
    ['other texts of signs alone', text('++'), text('--'), false],
    ['the same signs', text('++'), text('++'), true],
    ['open dates', date('2018/..'), date('../2020'), true],
    ['values of different kinds', text('5'), count(5, null), false],
  ])('%s', (_, a, b, answer) => {
    expect(valuesAgree(a, b)).toBe(answer)
    expect(valuesAgree(b, a)).toBe(answer)
  })
})
