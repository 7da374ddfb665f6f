import { afterEach, describe, expect, it } from 'vitest'
import { Spool } from '../../../src/domain/ingest/lines/spool.ts'

describe('a spool', () => {
  let spool = new Spool()
  afterEach(() => spool.close())

  it('gives back what was put in, from memory and from its file', () => {
    spool = new Spool(8)
    const texts = ['one', '', 'zwölf 🚀', 'two', 'x'.repeat(100_000), 'three']
    const numbers = texts.map((text) => spool.put(text))
    expect(numbers.map((number) => spool.get(number))).toEqual(texts)
    expect(numbers.toReversed().map((number) => spool.get(number))).toEqual(texts.toReversed())
  })

  it('takes in more after it was read', () => {
    spool = new Spool(0)
    const first = spool.put('first')
    expect(spool.get(first)).toBe('first')
    const second = spool.put('second')
    expect([spool.get(first), spool.get(second)]).toEqual(['first', 'second'])
  })
})
