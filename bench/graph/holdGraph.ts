import { createHash } from 'node:crypto'
import type { EventGraph } from '../data/eventGraph.ts'
import { emptyDatabase, mark, markOf } from './database.ts'
import { loadGraph } from './loadGraph.ts'
import type { Side } from './side.ts'

/** How often progress is told, as a share of the whole. */
const STEP = 0.1

/** Makes a database hold a graph; one that holds it already from an earlier run is left as it is. */
export async function holdGraph(
  { driver, statecraft }: Side,
  graph: EventGraph,
  say: (text: string) => void,
): Promise<void> {
  const name = nameOf(graph)
  if ((await markOf(driver)) === name) return
  await emptyDatabase(driver)
  const count = graph.events.length.toLocaleString('en')
  let told = 0
  await loadGraph(statecraft.store, graph, (share) => {
    if (share < told + STEP) return
    told = Math.floor(share / STEP) * STEP
    say(`loading ${count} events: ${Math.round(told * 100)}%`)
  })
  await driver.executeQuery('CALL db.awaitIndexes(300)')
  await mark(driver, name)
}

/** Tells graphs apart by all that they are made of. */
export function nameOf({ events }: EventGraph): string {
  const hash = createHash('sha256')
  for (const event of events) hash.update(`${Object.values(event).join('\t')}\n`)
  return `${events.length} events ${hash.digest('hex').slice(0, 16)}`
}
