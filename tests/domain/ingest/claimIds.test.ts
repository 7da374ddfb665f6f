import { describe, expect, it } from 'vitest'
import { ClaimIds } from '../../../src/domain/ingest/survey/claimIds.ts'

describe('the ids of the claims of an input', () => {
  const claim = (id: string, hash: string) => ({ claim: { id }, hash })
  const remembering = () => {
    const ids = new ClaimIds()
    ids.remember()
    return ids
  }

  it('say one thing, however often', () => {
    const ids = remembering()
    const told = [claim('a', 'x'), claim('a', 'x'), claim('h', 'h'), claim('h', 'h')].map(
      (one, index) => ids.add(one, index + 1),
    )
    expect(told).toEqual([null, null, null, null])
  })

  it('do not stand for two contents', () => {
    const ids = remembering()
    ids.add(claim('a', 'x'), 7)
    expect(ids.add(claim('a', 'y'), 8)).toBe('the claim a stands on line 7 with other content')
  })

  it('that are given do not stand for the hash of another claim, whichever comes first', () => {
    const ids = remembering()
    ids.add(claim('h', 'h'), 1)
    expect(ids.add(claim('h', 'x'), 2)).toBe('the claim h is in this input with other content')
    ids.add(claim('g', 'x'), 3)
    expect(ids.add(claim('g', 'g'), 4)).toBe('the claim g stands on line 3 with other content')
  })
})
