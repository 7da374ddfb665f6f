import { expect, it } from 'vitest'
import { valueText } from '../../../src/domain/truth/valueText.ts'
import type { AttributeValue } from '../../../src/model/value.ts'

const systems = { kind: 'quantity', number: 2, unit: 'system', qualifier: 'ABOUT' } as const

it.each<[string, AttributeValue]>([
  ['5,400,000,000 USD', { ...systems, number: 5.4e9, unit: 'USD', qualifier: 'EXACT' }],
  ['about 2 system', systems],
  ['at most 300 target', { ...systems, number: 300, unit: 'target', qualifier: 'AT_MOST' }],
  ['at least 0.1', { ...systems, number: 0.1, unit: null, qualifier: 'AT_LEAST' }],
  ['-1,234.5 m', { ...systems, number: -1234.5, unit: 'm', qualifier: 'EXACT' }],
  ['word for word', { kind: 'text', text: 'word for word' }],
  ['2018-10-08', { kind: 'date', date: '2018-10-08' }],
  ['yes', { kind: 'boolean', boolean: true }],
  ['no', { kind: 'boolean', boolean: false }],
])('%s', (text, value) => {
  expect(valueText(value)).toBe(text)
})
