import type { Bench } from './bench.ts'
import { bareLevels, bareNested } from './contestants/bareReads.ts'
import { ourNested } from './contestants/graphqlReads.ts'
import { unfiltered } from './operations.ts'

/**
 * Reads for a while ahead of everything, each kind for as long: a database and a service that run have
 * long compiled what they do all day, and a first comparison would measure how far they have got.
 */
export async function settle({ main, chosen, pace, say }: Bench): Promise<void> {
  say('warming up')
  const reads = Object.values(chosen).flatMap(({ id }) =>
    [1, 2, 3].flatMap((depth) => {
      const common = { id, depth, first: 5 }
      const bare = { ...common, filter: 'none', values: {} } as const
      return [
        ourNested(main.statecraft.ask, { ...common, narrowed: unfiltered }),
        bareNested(main.driver, bare),
        bareLevels(main.driver, bare),
      ]
    }),
  )
  const until = pace.settling / reads.length
  const took = new Map(reads.map((one) => [one, 0]))
  while (took.size > 0) {
    for (const [one, so] of took) {
      const start = performance.now()
      await one.run()
      const now = so + performance.now() - start
      if (now < until) took.set(one, now)
      else took.delete(one)
    }
  }
}
