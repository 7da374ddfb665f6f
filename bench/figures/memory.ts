import type { Bench } from '../bench.ts'
import { newest } from '../data/eventGraph.ts'
import { emptyDatabase } from '../graph/database.ts'
import { watchedLoad } from '../graph/watchedLoad.ts'
import { atMost, type Measured, measured } from '../harness/figure.ts'
import { exactly } from '../harness/statistics.ts'

const MEGABYTE = 2 ** 20
/** How much more memory than at the start loading may take. */
const ROOM = 150 * MEGABYTE
const FEW = 3_000

/** The memory of the service while it loads all of the events. It ends with an empty database. */
export async function* memory(bench: Bench): AsyncGenerator<Measured> {
  const side = (await bench.open('bulk')) ?? bench.main
  const graph = bench.quick ? newest(bench.graph, FEW) : bench.graph
  await emptyDatabase(side.driver)
  bench.say(`loading ${graph.events.length} events by the command, watching its memory`)
  const { start, along, seconds } = await watchedLoad(side, graph)
  const above = Math.max(...along) - start
  const quarters = [0.25, 0.5, 0.75, 1].map((share) => {
    const at = along[Math.ceil(along.length * share) - 1] ?? 0
    return Math.round((at - start) / MEGABYTE)
  })
  yield measured(
    'memory-of-loading',
    `memory of the service loading ${graph.events.length} relations, above its start: as a share of 150 MB`,
    exactly(above / ROOM),
    atMost(1),
    `${Math.round(above / MEGABYTE)} MB above ${Math.round(start / MEGABYTE)} MB; ${quarters.join(', ')} MB after each quarter; ${Math.round(graph.events.length / seconds)} relations a second`,
  )
  await emptyDatabase(side.driver)
}
