import type { Relation } from '../../model/relation.ts'
import type { Thing } from './thing.ts'

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
