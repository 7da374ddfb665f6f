import type { Relation } from '../../model/relation.ts'
import type { Thing } from './thing.ts'

/** Which chains are asked for: one of the fewest relations, all of these, or the shortest of all. */
export type PathMode = 'SHORTEST' | 'ALL_SHORTEST' | 'K_SHORTEST'

/** Whether a step goes along the order of a type's roles, or against it. */
export type PathDirection = 'FORWARD' | 'BACKWARD'

/** One relation of a chain, walked from one thing to another. */
export interface PathStep {
  readonly from: Thing
  /** The role that `from` plays; null where it is the relation itself. */
  readonly fromRole: string | null
  readonly relation: Relation
  /** The role that `to` plays; null where it is the relation itself. */
  readonly toRole: string | null
  readonly to: Thing
  /** Null where both play the same role, or one of them is the relation itself. */
  readonly direction: PathDirection | null
}

/** A chain of relations between two things that visits nothing twice. */
export interface Path {
  /** One for each relation of the chain, each starting where the one before it ends. */
  readonly steps: readonly PathStep[]
}

/**
 * Which bound cut a search: the number of chains asked for, their length where none is so short, the
 * degree that things may have, or the work that it may take.
 */
export type PathBound = 'first' | 'maxRelations' | 'maxDegree' | 'work'

export interface PathsFound {
  readonly paths: readonly Path[]
  readonly truncatedBy: readonly PathBound[]
}
