import type { Bench } from '../bench.ts'
import { ourPage } from '../contestants/graphqlReads.ts'
import { chosenEntities } from '../data/chosenEntities.ts'
import { newest } from '../data/eventGraph.ts'
import { holdGraph } from '../graph/holdGraph.ts'
import { atMost, type Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'

/** How many of the newest relations smaller graphs have: pages there are the same as in the whole. */
const SIZES = [10_000, 100_000]
const FEW = 1_500

/** The same page in graphs of several sizes, each in a database of its own, side by side. */
export async function* sizes(bench: Bench): AsyncGenerator<Measured> {
  const { graph, main, pace, quick, say } = bench
  const smaller = (quick ? [FEW] : SIZES).filter((size) => size < graph.events.length)
  const [smallest] = smaller
  if (!smallest) return
  const { hub } = chosenEntities(newest(graph, smallest))
  for (const size of smaller) {
    // The one that is loaded into later will do: to start another takes longer than to measure.
    const side = await bench.open(quick ? 'bulk' : `newest-${size}`)
    if (!side) return say('sizes need databases of their own: they are left out')
    await holdGraph(side, newest(graph, size), say)
    const [few, all] = [size, graph.events.length].map((one) => one.toLocaleString('en'))
    yield await timed(
      {
        id: `sizes/${size}`,
        what: `a page of the hub of a graph of ${all} relations against the same page in one of ${few}: time`,
        ours: ourPage(main.statecraft.ask, hub.id, `of ${all}`),
        theirs: [ourPage(side.statecraft.ask, hub.id, `of ${few}`)],
        bound: atMost(1.3, 1.1),
      },
      pace,
    )
  }
}
