import type { Bench } from './bench.ts'
import { chosenEntities } from './data/chosenEntities.ts'
import { type EventGraph, eventGraph, newest } from './data/eventGraph.ts'
import { generateEvents } from './data/generateEvents.ts'
import { readEvents } from './data/readEvents.ts'
import { groups } from './figures/groups.ts'
import { holdGraph } from './graph/holdGraph.ts'
import { openSide, type Side } from './graph/side.ts'
import type { Measured } from './harness/figure.ts'
import { line } from './harness/report.ts'
import type { Options } from './options.ts'
import { settle } from './settle.ts'

/** All that was measured, and on what. */
export interface Measurements {
  readonly measurements: readonly Measured[]
  readonly databases: readonly string[]
  /** Groups that could not be measured. */
  readonly failed: readonly string[]
}

/** Measures the groups of figures that the options name, one after the other. */
export async function measureAll(
  options: Options,
  say: (text: string) => void,
): Promise<Measurements> {
  const names = options.only ?? Object.keys(groups)
  const unknown = names.find((name) => !groups[name])
  if (unknown) {
    throw new Error(`there is no group ${unknown}; use some of ${Object.keys(groups).join(', ')}`)
  }
  const graph = await graphOf(options)
  const sides = new Map<string, Side>()
  const open = async (name: string) => {
    const side = sides.get(name) ?? (await openSide(name, options))
    sides.set(name, side)
    return side
  }
  try {
    const main = await open(`newest-${graph.events.length}`)
    await holdGraph(main, graph, say)
    const bench: Bench = {
      graph,
      chosen: chosenEntities(graph),
      pace: options.pace,
      quick: options.quick,
      keep: options.keep,
      main,
      open: async (name) => (options.uri ? null : await open(name)),
      say,
    }
    await settle(bench)
    const measurements: Measured[] = []
    const failed: string[] = []
    for (const name of names) {
      const began = performance.now()
      try {
        for await (const one of groups[name]?.(bench) ?? []) {
          measurements.push(one)
          say(line(one))
        }
      } catch (error) {
        // The other groups have nothing to do with it, and took long to get here.
        failed.push(name)
        say(`${name} could not be measured: ${error instanceof Error ? error.stack : error}`)
      }
      say(`${name} took ${Math.round((performance.now() - began) / 1_000)} seconds`)
    }
    const databases = [await main.statecraft.store.engine(), wordsOf(bench)]
    return { measurements, databases, failed }
  } finally {
    for (const side of sides.values()) await side.close()
  }
}

async function graphOf({ data, rows }: Options): Promise<EventGraph> {
  const whole = eventGraph(data ? await readEvents(data) : generateEvents())
  return rows === undefined ? whole : newest(whole, rows)
}

function wordsOf({ graph, chosen }: Bench): string {
  const [events, entities] = [graph.events.length, graph.entities.size]
  const degrees = Object.entries(chosen).map(([name, { degree }]) => `${name} ${degree}`)
  return `${events.toLocaleString('en')} relations of ${entities.toLocaleString('en')} entities; degrees: ${degrees.join(', ')}`
}
