import { type Counted, degreesIn } from './degrees.ts'
import type { EventGraph } from './eventGraph.ts'

/** Entities to ask for, by their ids. */
export interface Chosen {
  /** Of the highest degree. */
  readonly hub: Entity
  /** Of the degree that lies between on a log scale. */
  readonly middle: Entity
  /** Of the lowest degree that has a page and more. */
  readonly leaf: Entity
  /** Another such leaf, to go to. */
  readonly otherLeaf: Entity
}

export interface Entity {
  readonly id: string
  readonly name: string
  readonly degree: number
}

/** The smallest page that is asked for, and one: so a leaf and a hub have pages of one size. */
const LOWEST = 6

/** The same ones for the same events, whatever order they are in; degrees are of what is counted. */
export function chosenEntities({ events, entities }: EventGraph, isCounted?: Counted): Chosen {
  const all = degreesIn(events, isCounted).map(([name, degree]) => ({
    id: entities.get(name) ?? '',
    name,
    degree,
  }))
  const able = all.filter(({ degree }) => degree >= LOWEST)
  const [hub] = able
  const lowest = able.at(-1)?.degree ?? 0
  const [leaf, otherLeaf] = able.filter(({ degree }) => degree === lowest)
  const between = Math.sqrt((hub?.degree ?? 0) * lowest)
  const middle = able.findLast(({ degree }) => degree >= between)
  if (!hub || !middle || !leaf || !otherLeaf) {
    throw new Error(`there are too few entities with ${LOWEST} events or more`)
  }
  return { hub, middle, leaf, otherLeaf }
}
