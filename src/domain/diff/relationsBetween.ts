import type { Changed } from '../../model/compared.ts'
import { outlineOf } from '../../model/outline.ts'
import type { Relation } from '../../model/relation.ts'
import type { ChangesAround } from '../../store/port/relations.ts'
import { newestFirst } from '../graph/newestFirst.ts'
import { changedAspects } from './changedAspects.ts'

/** What became of relations between two instants, newest valid time first. */
export interface RelationsBetween {
  /** Those that are there and were not, as they are. */
  readonly added: readonly Relation[]
  /** Those that were there and are not, as they were. */
  readonly removed: readonly Relation[]
  /** Those of which something else is said than was. */
  readonly changed: readonly Changed<Relation>[]
  /** Whether any of the lists has more than this. */
  readonly truncated: boolean
}

/** How many relations have to be compared so that none of three lists of `first` is cut in secret. */
export function relationsToCompare(first: number): number {
  return 3 * first
}

/** Tells what has come and what is gone from what is only said otherwise, at most `first` of each. */
export function relationsBetween(
  { relations, more }: ChangesAround,
  first: number,
): RelationsBetween {
  const added = relations.flatMap(({ before, after }) => (!before && after ? [after] : []))
  const removed = relations.flatMap(({ before, after }) => (before && !after ? [before] : []))
  const both = relations.flatMap(({ before, after }) =>
    before && after ? [{ before, after }] : [],
  )
  // What was changed and changed back is the same again.
  const changed = both.filter((pair) => changedAspects(pair).length > 0)
  return {
    added: added.sort(newest).slice(0, first),
    removed: removed.sort(newest).slice(0, first),
    changed: changed.sort(newestAfter).slice(0, first),
    truncated: more || [added, removed, changed].some(({ length }) => length > first),
  }
}

/** By how they are. */
export function newestAfter(a: Changed<Relation>, b: Changed<Relation>): number {
  return newest(a.after, b.after)
}

function newest(a: Relation, b: Relation): number {
  return newestFirst(outlineOf(a), outlineOf(b))
}
