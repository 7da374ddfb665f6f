import { describe, expect, it } from 'vitest'
import { patiently } from '../../../src/domain/changes/patiently.ts'
import { StatecraftError } from '../../../src/model/errors.ts'

const { signal } = new AbortController()

/** A read that fails so many times, and counts how often it is tried. */
function failing(times: number, code: 'UNAVAILABLE' | 'CONFLICT') {
  const read = async () => {
    read.tries += 1
    if (read.tries <= times) throw new StatecraftError(code, `fault ${read.tries}`)
    return 'there'
  }
  read.tries = 0
  return read
}

describe('reading patiently', () => {
  it('tries again after a passing fault, as often as it has waits', async () => {
    expect(await patiently(failing(2, 'UNAVAILABLE'), signal, [1, 1])).toBe('there')
    const away = failing(3, 'UNAVAILABLE')
    await expect(patiently(away, signal, [1, 1])).rejects.toThrow('fault 3')
  })

  it('does not try again where the fault would not pass', async () => {
    const read = failing(1, 'CONFLICT')
    await expect(patiently(read, signal, [1, 1])).rejects.toThrow('fault 1')
    expect(read.tries).toBe(1)
  })

  it('waits no longer than its signal lets it', async () => {
    const stop = new AbortController()
    const read = failing(1, 'UNAVAILABLE')
    const answer = patiently(read, stop.signal, [60_000])
    setTimeout(() => stop.abort(), 10)
    expect(await answer).toBeUndefined()
    expect(read.tries).toBe(1)
  })
})
