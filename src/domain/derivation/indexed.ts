import type { Relation } from '../../model/relation.ts'
import type { DerivedRelation, IndexedRelation } from '../../store/port/relations.ts'
import { termsOf } from './termsOf.ts'

/** What is derived of a relation, as it is written: with what it is, and what it is found by. */
export function indexed(
  { type, key }: Pick<Relation, 'type' | 'key'>,
  derived: DerivedRelation,
): IndexedRelation {
  return { ...derived, type, key, terms: termsOf(type, derived) }
}
