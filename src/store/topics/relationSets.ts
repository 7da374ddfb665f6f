import type { RelationSet } from '../port/facets.ts'
import { filterParameters } from './filterParameters.ts'
import { placesOf, shelvesOf } from './shelves.ts'

/** What all relations of a set take part with: a filter that names a filler is led to by it. */
export function fillerOf({ id, filter }: RelationSet): string | null {
  return id ?? filter.slots[0]?.filler ?? null
}

/** A set of relations as statements take it, with the places where they stand, or hang on a filler. */
export function placedSet(set: RelationSet, knownAt: number | null) {
  const filler = fillerOf(set)
  return {
    places: filler === null ? shelvesOf(knownAt) : placesOf(filler, knownAt),
    roles: set.roles,
    types: set.filter.types,
    ...filterParameters(set.filter),
  }
}
