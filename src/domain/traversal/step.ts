import type { RelationFilter } from '../../model/relationFilter.ts'

/**
 * Where a step leads: through a relation to what else takes part in it, onto the relation itself, or
 * from a relation into what fills its roles.
 */
export type Move = 'THROUGH' | 'ONTO' | 'INTO'

/** One step of a traversal. */
export interface Step {
  readonly move: Move
  /** Roles that the things it leaves play; null is any. */
  readonly roles: readonly string[] | null
  /** Roles of the things that it goes on to; null is any. */
  readonly toRoles: readonly string[] | null
  /** Only on to entities of these kinds; null is on to anything. */
  readonly kinds: readonly string[] | null
  readonly filter: RelationFilter
  /** How many relations of each thing are gone through at most, the newest. */
  readonly first: number
  /** Whether more than the ids of the entities that it leads to is shown. */
  readonly withEntities?: boolean
  /** Whether more is shown of the relations that it reads than their ids. */
  readonly withRelations?: boolean
}
