import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Corrected,
  isCorrectedBy,
  reinstated,
  settleCorrections,
  takenBack,
} from '../../../src/domain/claims/corrections.ts'

const by = { author: 'desk', reason: 'a typing error' }

/** Claims of one relation that are taken back and reinstated, each time at a later instant. */
class Desk {
  #at = 0
  #claims: ReadonlyMap<string, Corrected>

  constructor(...ids: string[]) {
    this.#claims = new Map(ids.map((id) => [id, { id, ends: [], ended: null }]))
  }

  of(id: string): Corrected {
    const found = this.#claims.get(id)
    if (!found) throw new Error(`there is no claim ${id}`)
    return found
  }

  withdraw(id: string): this {
    return this.#change(takenBack(this.of(id), { ...by, supersededBy: null }, this.#at + 1))
  }

  correct(id: string, supersededBy: string): this {
    return this.#change(takenBack(this.of(id), { ...by, supersededBy }, this.#at + 1))
  }

  reinstate(id: string): this {
    return this.#change(reinstated(this.of(id), this.#at + 1))
  }

  /** Those that count, now or at an earlier instant. */
  counting(at = this.#at): string[] {
    return [...this.#claims.values()]
      .filter(({ ends }) => !ends.some((end) => end.at <= at && (end.until ?? at + 1) > at))
      .map(({ id }) => id)
  }

  circular(id: string, corrector: string): boolean {
    return isCorrectedBy(this.of(corrector), id, (one) => this.#claims.get(one))
  }

  #change(claim: Corrected): this {
    this.#at += 1
    const changed = new Map(this.#claims).set(claim.id, claim)
    for (const one of settleCorrections([...changed.values()], this.#at)) changed.set(one.id, one)
    this.#claims = changed
    return this
  }
}

describe('what is corrected', () => {
  it('counts again while its corrector is withdrawn, and keeps when it did not', () => {
    const desk = new Desk('a', 'b').correct('a', 'b').withdraw('b')
    expect(desk.counting()).toEqual(['a'])
    desk.reinstate('b')
    expect(desk.counting()).toEqual(['b'])
    expect(desk.of('a').ends).toEqual([
      { ...by, supersededBy: 'b', at: 1, until: 2 },
      { ...by, supersededBy: 'b', at: 3, until: null },
    ])
    expect([0, 1, 2, 3].map((at) => desk.counting(at))).toEqual([['a', 'b'], ['b'], ['a'], ['b']])
  })

  it('stays so while its corrector is only corrected in turn', () => {
    const desk = new Desk('a', 'b', 'c').correct('a', 'b').correct('b', 'c')
    expect(desk.counting()).toEqual(['c'])
    expect(desk.withdraw('c').counting()).toEqual(['b'])
    expect(desk.withdraw('b').counting()).toEqual(['a'])
    expect(desk.reinstate('c').counting()).toEqual(['a', 'c'])
    // The withdrawal of b is lifted; then it is corrected as before, and a by it.
    expect(desk.reinstate('b').counting()).toEqual(['c'])
    expect(desk.counting(4)).toEqual(['a'])
  })

  it('is free of a correction for good once somebody reinstates it', () => {
    const desk = new Desk('a', 'b').correct('a', 'b').reinstate('a')
    expect(desk.counting()).toEqual(['a', 'b'])
    expect(desk.withdraw('b').reinstate('b').counting()).toEqual(['a', 'b'])
  })

  it('stays withdrawn where it was meanwhile, and is corrected again behind that', () => {
    const desk = new Desk('a', 'b').correct('a', 'b').withdraw('b').withdraw('a').reinstate('b')
    expect(desk.of('a').ended?.supersededBy).toBeNull()
    expect(desk.reinstate('a').of('a').ended?.supersededBy).toBe('b')
  })

  it('is corrected by one that still stands where another is withdrawn', () => {
    const desk = new Desk('a', 'b', 'c').correct('a', 'b').withdraw('b').correct('a', 'c')
    expect(desk.reinstate('b').of('a').ended?.supersededBy).toBe('c')
    expect(desk.withdraw('c').of('a').ended?.supersededBy).toBe('b')
  })

  it('knows who corrects it, if only in turn or while that one is withdrawn', () => {
    const desk = new Desk('a', 'b', 'c').correct('a', 'b').correct('b', 'c')
    expect(desk.circular('c', 'a')).toBe(true)
    expect(desk.circular('a', 'c')).toBe(false)
    expect(desk.withdraw('c').circular('c', 'a')).toBe(true)
    expect(desk.reinstate('c').reinstate('b').circular('c', 'a')).toBe(false)
  })
})

const ids = ['a', 'b', 'c', 'd']
const step = fc.record({
  id: fc.constantFrom(...ids),
  how: fc.constantFrom('withdraw', 'reinstate', ...ids),
})

it('never leaves all claims corrected by each other', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const desk = new Desk(...ids)
      for (const { id, how } of steps) {
        const isEnded = desk.of(id).ended !== null
        if (how === 'reinstate') {
          if (isEnded) desk.reinstate(id)
        } else if (isEnded) continue
        else if (how === 'withdraw') desk.withdraw(id)
        else if (how !== id && !desk.of(how).ended && !desk.circular(id, how)) desk.correct(id, how)
        const open = ids.map((one) => desk.of(one).ends.filter(({ until }) => until === null))
        expect(open.every((ends) => ends.length <= 1)).toBe(true)
        const withdrawn = ids.filter((one) => desk.of(one).ended?.supersededBy === null)
        for (const one of ids) expect(withdrawn).not.toContain(desk.of(one).ended?.supersededBy)
        if (desk.counting().length === 0) expect(withdrawn.length).toBeGreaterThan(0)
      }
    }),
  )
})
