import type { Bench } from '../bench.ts'
import { runBare } from '../contestants/bareReads.ts'
import { bareSurroundings, type Drawn, toldOf } from '../contestants/bareSurroundings.ts'
import { contestant } from '../harness/contestant.ts'
import { atMost, type Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'
import { paths as pathsQuery, surroundings as query } from '../operations.ts'

/** How many relations the leaves may be apart. */
const MOST = 5

/** Chains and surroundings against bare Cypher. */
export async function* paths(bench: Bench): AsyncGenerator<Measured> {
  yield await shortestPath(bench)
  yield* surroundings(bench)
}

/** Both answer how long the shortest chain is: there may be several, of which bare Cypher takes any. */
function shortestPath({ main, chosen, pace }: Bench): Promise<Measured> {
  const [from, to] = [chosen.leaf.id, chosen.otherLeaf.id]
  const text = `MATCH (a:Entity), (b:Entity) WHERE a.id = $from AND b.id = $to
    MATCH p = shortestPath((a)-[:ROLE*..${2 * MOST}]-(b))
    RETURN [n IN nodes(p) | n.id] AS ids`
  return timed(
    {
      id: 'paths/shortest',
      what: 'the shortest path between two leaves: time against bare Cypher',
      ours: contestant(
        'Statecraft',
        async () => await main.statecraft.ask(pathsQuery, { from, to, most: MOST }),
        ({ paths: found }) => (found as { paths: readonly { length: number }[] }).paths[0]?.length,
      ),
      theirs: [
        contestant(
          'bare Cypher',
          async () => (await runBare(main.driver, text, { from, to }))[0]?.ids as readonly string[],
          (ids) => ids && (ids.length - 1) / 2,
        ),
      ],
      bound: atMost(1.3),
    },
    pace,
  )
}

/** What is drawn around the hub, the others, and two of them, as front ends ask for it. */
async function* surroundings({ main, chosen, pace, quick }: Bench): AsyncGenerator<Measured> {
  const { hub, middle, leaf } = chosen
  const seeds = { hub: [hub], middle: [middle], leaf: [leaf], two: [hub, middle] }
  for (const [name, some] of Object.entries(seeds)) {
    for (const hops of [1, 2]) {
      for (const maxNodes of quick ? [20] : [20, 100]) {
        const asked = { seeds: some.map(({ id }) => id), hops, maxNodes }
        yield await timed(
          {
            id: `surroundings/${name}/${hops}-hops/${maxNodes}-nodes`,
            what: `what is drawn around ${name === 'two' ? 'the hub and the middle' : `the ${name}`}: time against the best hand-written Cypher`,
            ours: contestant(
              'Statecraft',
              async () => (await main.statecraft.ask(query, asked)).subgraph as Drawn,
              toldOf,
            ),
            theirs: [bareSurroundings(main.driver, asked)],
            bound: atMost(1.5),
          },
          pace,
        )
      }
    }
  }
}
