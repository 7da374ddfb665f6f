import type { RelationSet } from '../port/facets.ts'
import { filterParameters } from './filterParameters.ts'
import { placeOn, placesOf, shelvesOf } from './shelves.ts'

/** What all relations of a set take part with: a filter that names a filler is led to by it. */
export function fillerOf({ id, filter }: RelationSet): string | null {
  return id ?? filter.slots[0]?.filler ?? null
}

/** All that is sure to take part; where somebody is asked for in some of its roles, by these alone. */
function fillersOf({ id, roles, filter }: RelationSet): readonly string[] {
  if (id !== null && roles !== null) return [id]
  return [...new Set([...(id === null ? [] : [id]), ...filter.slots.map(({ filler }) => filler)])]
}

/** A set of relations as statements take it, with the places where they stand, or hang on a filler. */
export function placedSet(set: RelationSet, knownAt: number | null) {
  const filler = fillerOf(set)
  const shelves = shelvesOf(knownAt)
  return {
    places: filler === null ? shelves : placesOf(filler, knownAt),
    together: shelves.map((shelf) => fillersOf(set).map((one) => placeOn(shelf, one))),
    roles: set.roles,
    types: set.filter.types,
    ...filterParameters(set.filter),
  }
}
