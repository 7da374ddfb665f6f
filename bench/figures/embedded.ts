import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import type { Bench } from '../bench.ts'
import { ourNested } from '../contestants/graphqlReads.ts'
import { type Statecraft, statecraftOver } from '../contestants/statecraft.ts'
import { nameOf } from '../graph/holdGraph.ts'
import { loadGraph } from '../graph/loadGraph.ts'
import { atMost, type Measured, measured } from '../harness/figure.ts'
import { interleave } from '../harness/interleave.ts'
import { short } from '../harness/report.ts'
import { median, ratioOf } from '../harness/statistics.ts'

/** In milliseconds. */
const bounds = { 1: atMost(10, 1), 3: atMost(60) }

/** The same operations on the embedded engine: how long they take, and against Neo4j. */
export async function* embedded(bench: Bench): AsyncGenerator<Measured> {
  const { main, chosen, pace } = bench
  const store = await embeddedStore(bench)
  try {
    const other: Statecraft = statecraftOver(store)
    for (const depth of [1, 3] as const) {
      const read = { id: chosen.hub.id, depth, first: 5 }
      const [ours = [], neo4j = []] = await interleave(
        [ourNested(other.ask, read, 'embedded'), ourNested(main.statecraft.ask, read, 'Neo4j')],
        pace,
      )
      const note = `embedded ${short(median(ours))} ms, Neo4j ${short(median(neo4j))} ms; ${ours.length} rounds`
      yield measured(
        `embedded/hub/depth-${depth}/milliseconds`,
        `nested read of the hub on the embedded engine, depth ${depth}: milliseconds`,
        ratioOf(
          ours,
          ours.map(() => 1),
        ),
        bounds[depth],
        note,
      )
      yield measured(
        `embedded/hub/depth-${depth}/against-neo4j`,
        `nested read of the hub on the embedded engine, depth ${depth}: time against the same on Neo4j`,
        ratioOf(ours, neo4j),
        null,
        note,
      )
    }
  } finally {
    await store.close()
  }
}

/** The graph in the embedded engine: loaded into memory, or kept from an earlier run. */
async function embeddedStore({ graph, keep, say }: Bench): Promise<Store> {
  const path = keep && join(keep, 'embedded')
  const note = keep && join(keep, 'embedded.txt')
  if (keep) await mkdir(keep, { recursive: true })
  const store = await openEmbeddedStore(path ? { path } : {})
  try {
    await store.migrate()
    const held = note ? await readFile(note, 'utf8').catch(() => '') : ''
    if (held === nameOf(graph)) return store
    say('loading the graph into the embedded engine')
    await loadGraph(store, graph)
    if (note) await writeFile(note, nameOf(graph))
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
