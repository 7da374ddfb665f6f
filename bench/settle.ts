import type { Bench } from './bench.ts'
import { bareLevels, bareNested } from './contestants/bareReads.ts'
import { ourNested } from './contestants/graphqlReads.ts'
import { unfiltered } from './operations.ts'

/** How often as long as one comparison. */
const TIMES = 15

/**
 * Reads for a while ahead of everything: a database and a service that run have long compiled what
 * they do all day, and a first comparison would measure how far they have got.
 */
export async function settle({ main, chosen, pace, say }: Bench): Promise<void> {
  say('warming up')
  const reads = Object.values(chosen).flatMap(({ id }) =>
    [1, 2, 3].flatMap((depth) => {
      const read = {
        id,
        depth,
        first: 5,
        narrowed: unfiltered,
        filter: 'none',
        values: {},
      } as const
      return [
        ourNested(main.statecraft.ask, read),
        bareNested(main.driver, read),
        bareLevels(main.driver, read),
      ]
    }),
  )
  const end = performance.now() + TIMES * pace.warming
  while (performance.now() < end) for (const { run } of reads) await run()
}
