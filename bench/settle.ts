import type { Bench } from './bench.ts'
import { bareLevels, bareNested } from './contestants/bareReads.ts'
import { ourNested } from './contestants/graphqlReads.ts'
import { narrowingsOf, unfiltered } from './operations.ts'

/**
 * Reads for a while ahead of everything, each kind for as long: a database and a service that run have
 * long compiled what they do all day, and a first comparison would measure how far they have got.
 */
export async function settle({ main, graph, chosen, pace, say }: Bench): Promise<void> {
  say('warming up')
  const plain = Object.values(chosen).flatMap(({ id }) =>
    [1, 2, 3].map((depth) => ({ id, depth, narrowed: unfiltered })),
  )
  const narrowed = narrowingsOf(graph).map((one) => ({
    id: chosen.hub.id,
    depth: 1,
    narrowed: one,
  }))
  const reads = [...plain, ...narrowed].flatMap((one) => {
    const read = { ...one, first: 5 }
    const bare = { ...read, filter: one.narrowed.filter, values: one.narrowed.bare }
    return [
      ourNested(main.statecraft.ask, read),
      bareNested(main.driver, bare),
      bareLevels(main.driver, bare),
    ]
  })
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
