import type { Event } from './event.ts'
import { idsOf } from './idsOf.ts'

/** Events with the ids of what they name. */
export interface EventGraph {
  readonly events: readonly Event[]
  readonly entities: ReadonlyMap<string, string>
  readonly types: ReadonlyMap<string, string>
}

export function eventGraph(events: readonly Event[]): EventGraph {
  return {
    events,
    entities: idsOf(events.flatMap(({ subject, object }) => [subject, object])),
    types: idsOf(events.map(({ relation }) => relation)),
  }
}

/** The newest events alone, under the ids that they have among all. */
export function newest(graph: EventGraph, count: number): EventGraph {
  const events = graph.events.slice(-count)
  const named = new Set(events.flatMap(({ subject, object }) => [subject, object]))
  const kinds = new Set(events.map(({ relation }) => relation))
  return {
    events,
    entities: new Map([...graph.entities].filter(([name]) => named.has(name))),
    types: new Map([...graph.types].filter(([name]) => kinds.has(name))),
  }
}
