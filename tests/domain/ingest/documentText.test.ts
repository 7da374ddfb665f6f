import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DocumentText } from '../../../src/domain/ingest/survey/documentText.ts'

const characters = fc.array(fc.constantFrom('a', 'b', 'é', '🚀', '🛰'), { maxLength: 12 })

describe('the text of a document', () => {
  it('counts in code points', () => {
    const text = new DocumentText('🚀🚀 to India')
    expect(text.find('to')).toEqual([{ start: 3, end: 5 }])
    expect(text.find('India')).toEqual([{ start: 6, end: 11 }])
    expect(text.says('to', { start: 3, end: 5 })).toBe(true)
    expect(text.says('to', { start: 5, end: 7 })).toBe(false)
  })

  it('finds nothing, one place, or the first two, overlapping too', () => {
    expect(new DocumentText('aaa').find('b')).toEqual([])
    expect(new DocumentText('aaa').find('aa')).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ])
    expect(new DocumentText('aaaa').find('a')).toHaveLength(2)
  })

  it('does not say anything past its end', () => {
    expect(new DocumentText('India').says('India', { start: 0, end: 9 })).toBe(false)
    expect(new DocumentText('🚀').says('🚀', { start: 0, end: 2 })).toBe(false)
  })

  it('is what a list of its code points is', () => {
    fc.assert(
      fc.property(characters, fc.nat(12), fc.nat(12), (list, a, b) => {
        const [start, end] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)]
        const quote = list.slice(start, end).join('')
        const text = new DocumentText(list.join(''))
        expect(text.says(quote, { start, end })).toBe(true)
        const [first] = quote === '' ? [{ start, end }] : text.find(quote)
        expect(list.slice(first?.start, first?.end).join('')).toBe(quote)
      }),
    )
  })
})
