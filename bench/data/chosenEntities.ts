import { type Counted, degreesIn } from './degrees.ts'
import type { EventGraph } from './eventGraph.ts'

/** Entities to ask for, by their ids: of those that have a page and more on each list. */
export interface Chosen {
  /** Of the highest degree. */
  readonly hub: Entity
  /** Of the degree that lies between on a log scale. */
  readonly middle: Entity
  /** Of the lowest degree. */
  readonly leaf: Entity
  /** Another such leaf, to go to; of the next degree where there is none. */
  readonly otherLeaf: Entity
}

export interface Entity {
  readonly id: string
  readonly name: string
  readonly degree: number
}

/** The smallest page that is asked for, and one: so as much is read of the lists of a leaf and of a hub. */
const LOWEST = 6

/**
 * The same ones for the same events, whatever order they are in; degrees are of what stands on any of
 * the lists, of which no two share anything.
 */
export function chosenEntities(
  { events, entities }: EventGraph,
  lists: readonly Counted[] = [() => true],
): Chosen {
  const each = lists.map((isCounted) => new Map(degreesIn(events, isCounted)))
  const all = degreesIn(events, (event, role) => lists.some((isOn) => isOn(event, role)))
  const able = all
    .filter(([name]) => each.every((degrees) => (degrees.get(name) ?? 0) >= LOWEST))
    .map(([name, degree]) => ({ id: entities.get(name) ?? '', name, degree }))
  const [hub] = able
  const lowest = able.at(-1)?.degree ?? 0
  const first = able.findIndex(({ degree }) => degree === lowest)
  const [leaf, otherLeaf] = [able[first], able[first + 1] ?? able[first - 1]]
  const between = Math.sqrt((hub?.degree ?? 0) * lowest)
  const middle = able.findLast(({ degree }) => degree >= between)
  if (!hub || !middle || !leaf || !otherLeaf) {
    throw new Error(`there are too few entities with ${LOWEST} events or more on each list`)
  }
  return { hub, middle, leaf, otherLeaf }
}
