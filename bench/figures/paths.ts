import neo4j from 'neo4j-driver'
import type { Bench } from '../bench.ts'
import { runBare } from '../contestants/bareReads.ts'
import { contestant } from '../harness/contestant.ts'
import { atMost, type Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'
import { paths as pathsQuery, subgraph } from '../operations.ts'

/** How many relations the leaves may be apart. */
const MOST = 5

/** Chains and surroundings against bare Cypher. */
export async function* paths(bench: Bench): AsyncGenerator<Measured> {
  yield await shortestPath(bench)
  yield await surroundings(bench)
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

/** What is one relation away from the hub's page, and how it is tied. */
function surroundings({ main, chosen, pace }: Bench): Promise<Measured> {
  const { id } = chosen.middle
  const text = `MATCH (e:Entity) WHERE e.id = $id
    CALL (e) {
      MATCH (rel)-[r:ROLE]->() USING RANGE INDEX SEEK r:ROLE(entity, order)
      WHERE r.entity = e.id AND r.order < '~~~'
      WITH rel, r ORDER BY r.entity DESC, r.order DESC LIMIT $most
      RETURN rel
    }
    RETURN rel.id AS id, COLLECT { MATCH (rel)-[:ROLE]->(f:Entity) RETURN { id: f.id, name: f.name } } AS fillers`
  return timed(
    {
      id: 'subgraph/middle',
      what: 'what surrounds the middle entity, one relation away: time against the best hand-written Cypher',
      ours: contestant(
        'Statecraft',
        async () => (await main.statecraft.ask(subgraph, { id, hops: 1 })).subgraph as Drawn,
        ({ nodes }) => nodes.map((node) => node.id).sort(),
      ),
      theirs: [
        contestant(
          'hand-written Cypher',
          async () =>
            (await runBare(main.driver, text, { id, most: neo4j.int(1_000) })) as unknown as Rows,
          (rows) =>
            [...new Set(rows.flatMap(({ fillers }) => fillers.map((one) => one.id)))].sort(),
        ),
      ],
      bound: null,
    },
    pace,
  )
}

interface Drawn {
  readonly nodes: readonly { readonly id: string }[]
}

type Rows = readonly { readonly fillers: readonly { readonly id: string }[] }[]
