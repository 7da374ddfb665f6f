import type { RelationFilter } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { enumerateChains } from './enumerateChains.ts'
import { meetInTheMiddle } from './meetInTheMiddle.ts'
import type { PathBound, PathsFound } from './path.ts'
import { stepsOf } from './stepsOf.ts'
import type { Surroundings } from './surroundings.ts'
import { keyOf, type Thing } from './thing.ts'

export interface PathRequest {
  readonly from: Thing
  readonly to: Thing
  /** How many relations a chain may have, those at its ends included. */
  readonly maxRelations: number
  readonly first: number
  readonly filter: RelationFilter
}

/**
 * All chains of at most `maxRelations` relations between two things, shortest first, then by the
 * ids of their relations, then by the ids of what they pass between them.
 *
 * A chain goes from thing to thing, where a relation lies next to all that fills its roles, be it
 * entities or relations. It visits nothing twice, and each relation that it visits is one step of
 * it and counts for its length. Every one of them passes the filter, save those at the ends, which
 * the caller names. Of several roles that one thing plays in a relation the first is shown. There
 * is no chain from a thing to itself, and none to what does not exist.
 */
export async function findPaths(
  reader: Pick<Reader, 'participationPages' | 'relations'>,
  { from, to, maxRelations, first, filter }: PathRequest,
): Promise<PathsFound> {
  if (keyOf(from) === keyOf(to)) return { paths: [], truncatedBy: [] }
  const chainsOf = (around: Surroundings, length: number) =>
    enumerateChains(around, from, to, length, first + 1)
  const isEnough = (around: Surroundings, length: number) =>
    chainsOf(around, length).chains.length > first
  const ends = [from, to] as const
  const { around, cut } = await meetInTheMiddle(reader, ends, maxRelations, filter, isEnough)
  const { chains, exhausted } = chainsOf(around, maxRelations)
  const truncatedBy: PathBound[] = [
    ...(chains.length > first ? (['first'] as const) : []),
    ...(cut || !exhausted ? (['work'] as const) : []),
  ]
  const paths = chains.slice(0, first).map((chain) => ({ steps: stepsOf(chain, around) }))
  return { paths, truncatedBy }
}
