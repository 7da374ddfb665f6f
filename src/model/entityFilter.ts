import type { Clause } from './clause.ts'
import type { EntityTest } from './entityTest.ts'
import type { RelationFilter } from './relationFilter.ts'

/** A test that it takes part in a relation that passes a filter, in one of some roles where they are given. */
export interface TakesPartTest {
  readonly on: 'takesPart'
  readonly roles: readonly string[] | null
  readonly filter: RelationFilter
}

/** Which entities are meant. */
export interface EntityFilter {
  /** Folded words that must each begin a word of one and the same name; empty matches all. */
  readonly words: readonly string[]
  readonly kinds: readonly string[] | null
  readonly clauses: readonly Clause<EntityTest | TakesPartTest>[]
}

/** The filter that every entity passes. */
export const anyEntity: EntityFilter = { words: [], kinds: null, clauses: [] }
