import { isDeepStrictEqual } from 'node:util'
import type { Bench } from '../bench.ts'
import { newest } from '../data/eventGraph.ts'
import { emptyDatabase } from '../graph/database.ts'
import { loadGraph } from '../graph/loadGraph.ts'
import { linesOf, readGraph, writeGraph } from '../graph/writtenGraph.ts'
import { atLeast, type Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'

/** How many events one round loads. */
const EVENTS = 5_000
const FEW = 1_000

/**
 * The service's loading against a bare loader that writes the very same nodes, relationships and
 * properties, which it reads off what the service wrote. It ends with an empty database.
 */
export async function* bulkLoad(bench: Bench): AsyncGenerator<Measured> {
  const side = (await bench.open('bulk')) ?? bench.main
  const graph = newest(bench.graph, bench.quick ? FEW : EVENTS)
  const driver = side.connect({ telemetryDisabled: true })
  const prepare = () => emptyDatabase(side.driver)
  try {
    await prepare()
    await loadGraph(side.statecraft.store, graph)
    const written = await readGraph(driver)
    yield await timed(
      {
        id: 'bulk-load',
        what: `loading ${graph.events.length} relations: its speed against that of a bare UNWIND loader writing the same graph`,
        ours: {
          name: 'Statecraft',
          prepare,
          run: () => loadGraph(side.statecraft.store, graph),
          answerOf: () => null,
        },
        theirs: [
          {
            name: 'bare UNWIND',
            prepare,
            run: () => writeGraph(driver, written),
            answerOf: () => null,
          },
        ],
        bound: atLeast(0.7, 0.9),
        isSpeed: true,
      },
      bench.pace,
    )
    await prepare()
    await writeGraph(driver, written)
    if (!isDeepStrictEqual(linesOf(await readGraph(driver)), linesOf(written))) {
      throw new Error('the bare loader does not write the same graph')
    }
    await prepare()
  } finally {
    await driver.close()
  }
}
