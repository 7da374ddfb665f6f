import type { Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { enumerateChains } from './enumerateChains.ts'
import { meetInTheMiddle } from './meetInTheMiddle.ts'
import { stepsOf } from './stepsOf.ts'
import { keyOf, type Thing } from './thing.ts'

/** One relation of a chain, walked from one thing to another. */
export interface PathStep {
  readonly from: Thing
  /** The role that `from` plays; null where it is the relation itself. */
  readonly fromRole: string | null
  readonly relation: Relation
  /** The role that `to` plays; null where it is the relation itself. */
  readonly toRole: string | null
  readonly to: Thing
}

/** A chain of relations between two things that visits nothing twice. */
export interface Path {
  /** One for each relation of the chain, each starting where the one before it ends. */
  readonly steps: readonly PathStep[]
}

/** Which bound cut a search: the number of chains asked for, or the work it may take. */
export type PathBound = 'first' | 'work'

export interface PathsFound {
  readonly paths: readonly Path[]
  readonly truncatedBy: readonly PathBound[]
}

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
  const { around, cut } = await meetInTheMiddle(reader, from, to, maxRelations, filter)
  const { chains, exhausted } = enumerateChains(around, from, to, maxRelations, first + 1)
  const truncatedBy: PathBound[] = [
    ...(chains.length > first ? (['first'] as const) : []),
    ...(cut || !exhausted ? (['work'] as const) : []),
  ]
  const paths = chains.slice(0, first).map((chain) => ({ steps: stepsOf(chain, around) }))
  return { paths, truncatedBy }
}
