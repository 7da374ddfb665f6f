import type { Group } from '../bench.ts'
import { databaseHits } from './databaseHits.ts'
import { nestedReads } from './nestedReads.ts'

/** All groups of figures, in the order in which they are measured: those that change the graph come last. */
export const groups: Readonly<Record<string, Group>> = {
  nestedReads,
  databaseHits,
}
