import { expect, it } from 'vitest'
import { formatInstant } from '../../../src/domain/time/formatInstant.ts'
import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'

it.each([
  ['2018-10-08T17:37:00Z', '2018-10-08T17:37:00.000Z'],
  ['0000', '0000-01-01T00:00:00.000Z'],
  ['-0044', '-000044-01-01T00:00:00.000Z'],
  ['Y12018', '+012018-01-01T00:00:00.000Z'],
])('%s starts at %s', (edtf, instant) => {
  expect(formatInstant(parseEdtf(edtf).from ?? Number.NaN)).toBe(instant)
})
