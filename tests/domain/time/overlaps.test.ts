import { describe, expect, it } from 'vitest'
import { isWithin, overlaps } from '../../../src/domain/time/overlaps.ts'
import { parseSpan } from '../../../src/domain/time/parseSpan.ts'

describe('overlaps', () => {
  it.each([
    ['2018', '2018-10', true],
    ['2018', '2019', false],
    ['2018/2019', '2019/2020', true],
    ['../2018', '2018/..', true],
    ['../2018', '2019/..', false],
    ['../..', '1066', true],
    ['2018-12-31', '2019-01-01', false],
    ['2018-10-08T23:59:59.999Z', '2018-10-08', true],
    ['2018-10-09T00:00:00Z', '2018-10-08', false],
  ])('%s and %s: %s', (a, b, answer) => {
    expect(overlaps(parseSpan(a), parseSpan(b))).toBe(answer)
    expect(overlaps(parseSpan(b), parseSpan(a))).toBe(answer)
  })
})

describe('isWithin', () => {
  it.each([
    ['2018-10', '2018', true],
    ['2018', '2018', true],
    ['2018', '2018-10', false],
    ['2018', '../2020', true],
    ['../2018', '../2020', true],
    ['../2018', '2010/2020', false],
    ['2018/..', '2010/2020', false],
    ['../..', '../..', true],
  ])('%s in %s: %s', (a, b, answer) => {
    expect(isWithin(parseSpan(a), parseSpan(b))).toBe(answer)
  })
})
