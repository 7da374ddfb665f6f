import type { Chosen } from './data/chosenEntities.ts'
import type { EventGraph } from './data/eventGraph.ts'
import type { Side } from './graph/side.ts'
import type { Measured } from './harness/figure.ts'
import type { Pace } from './harness/interleave.ts'

/** What a group of figures is measured with. */
export interface Bench {
  readonly graph: EventGraph
  readonly chosen: Chosen
  readonly pace: Pace
  readonly quick: boolean
  /** A folder in which databases are kept for the next run. */
  readonly keep: string | undefined
  /** The database that holds all of the graph. */
  readonly main: Side
  /** Another database beside it; null where one was given, and there is no other. */
  open(name: string): Promise<Side | null>
  /** Says what is done that takes a while. */
  say(text: string): void
}

/** Measures the figures of one group, each told as soon as it is there. */
export type Group = (bench: Bench) => AsyncGenerator<Measured>
