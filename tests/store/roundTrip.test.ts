import DataLoader from 'dataloader'
import { beforeEach, describe, expect, it } from 'vitest'
import { entitiesByIds } from '../../src/store/catalogue/entity.ts'
import { RoundTrips } from '../../src/store/roundTrip.ts'

describe('what is asked', () => {
  let trips: RoundTrips
  /** How many statements each round trip had. */
  let sent: number[]
  const ask = () => trips.ask(entitiesByIds, { ids: ['india'], knownAt: null })

  beforeEach(() => {
    sent = []
    trips = new RoundTrips(async (calls) => {
      sent.push(calls.length)
      return calls.map(() => [])
    })
  })

  /** A loader of what is at hand. */
  const loader = () => new DataLoader<string, string>(async (ids) => ids)

  it('travels together, however many promises are between', async () => {
    const late = async (promises: number) => {
      for (let at = 0; at < promises; at += 1) await null
      return await ask()
    }
    await Promise.all([ask(), ...[1, 10, 1_000].map(late)])
    expect(sent).toEqual([4])
    expect(trips.count).toBe(1)
  })

  it('travels together though loaders one after the other gather for it', async () => {
    const behind = async (loaders: number) => {
      for (let at = 0; at < loaders; at += 1) await loader().load('india')
      return await ask()
    }
    await Promise.all([ask(), behind(1), behind(2)])
    expect(sent).toEqual([3])
  })

  it('travels by itself where it waits for an answer, or for anything from outside', async () => {
    const first = ask()
    const second = first.then(ask)
    const third = new Promise((resolve) => setTimeout(resolve, 1)).then(ask)
    await Promise.all([first, second, third])
    expect(sent).toEqual([1, 1, 1])
  })

  it('fails together', async () => {
    trips = new RoundTrips(() => Promise.reject(new Error('gone')))
    const outcomes = await Promise.allSettled([ask(), ask()])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
