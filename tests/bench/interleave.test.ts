import { describe, expect, it } from 'vitest'
import { contestant } from '../../bench/harness/contestant.ts'
import { interleave } from '../../bench/harness/interleave.ts'

const pace = {
  rounds: 6,
  mostRounds: 6,
  milliseconds: 50,
  mostMilliseconds: 1_000,
  warming: 0,
  settling: 0,
}

describe('contestants', () => {
  it('run once a round, each behind each of the others', async () => {
    const order: string[] = []
    const named = (name: string) =>
      contestant(
        name,
        async () => order.push(name),
        () => null,
      )
    const often = { ...pace, rounds: 30, mostRounds: 30 }
    const times = await interleave(['a', 'b', 'c'].map(named), often)
    expect(times.map((one) => one.length)).toEqual([30, 30, 30])
    const turns = order.slice(-90)
    const rounds = Array.from({ length: 30 }, (_, round) => turns.slice(3 * round, 3 * round + 3))
    expect(rounds.every((round) => round.toSorted().join('') === 'abc')).toBe(true)
    const orders = new Set(rounds.map((round) => round.join('')))
    expect([...orders].toSorted()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
  })

  it('are prepared ahead of each run', async () => {
    const order: string[] = []
    const prepared = {
      ...contestant(
        'a',
        async () => order.push('run'),
        () => null,
      ),
      prepare: async () => void order.push('prepare'),
    }
    await interleave([prepared], pace)
    expect(order.length).toBeGreaterThanOrEqual(14)
    expect(order.every((step, index) => step === (index % 2 === 0 ? 'prepare' : 'run'))).toBe(true)
  })

  it('are refused where they do not answer the same', async () => {
    const answering = (name: string, answer: unknown) => contestant(name, async () => answer)
    await expect(
      interleave([answering('ours', { id: 1 }), answering('theirs', { id: 2 })], pace),
    ).rejects.toThrow(/ours and theirs do not answer the same/)
  })

  it('are compared in the form that all share', async () => {
    const sorted = (ids: readonly string[]) => ids.toSorted()
    const times = await interleave(
      [
        contestant('ours', async () => ['a', 'b'], sorted),
        contestant('theirs', async () => ['b', 'a'], sorted),
      ],
      pace,
    )
    expect(times).toHaveLength(2)
  })

  it('run fewer rounds where they are slow', async () => {
    const slow = contestant(
      'slow',
      () => new Promise((resolve) => setTimeout(resolve, 20)),
      () => null,
    )
    const [times] = await interleave([slow], {
      ...pace,
      rounds: 100,
      mostRounds: 100,
      mostMilliseconds: 200,
      warming: 0,
      settling: 0,
    })
    expect(times?.length).toBeGreaterThanOrEqual(5)
    expect(times?.length).toBeLessThan(20)
  })
})
