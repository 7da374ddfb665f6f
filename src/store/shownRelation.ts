import type { Relation } from '../model/relation.ts'

/** What is shown of a relation beside its id. */
export type ShownRelation = Omit<Relation, 'id'>

/** What is shown of a relation as it is kept with it: one property, whatever else is kept of it. */
export function shownRelation({ type, key, fillers, state, isListed }: ShownRelation): string {
  return JSON.stringify({ type, key, fillers, state, isListed })
}
