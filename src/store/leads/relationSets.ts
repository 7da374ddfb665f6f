import type { RelationSet } from '../port/facets.ts'
import type { ParticipationRequest } from '../port/relations.ts'
import { filterParameters } from './filterParameters.ts'
import { placesOf, shelvesOf } from './shelves.ts'

/** What all relations of a set take part with: a filter that names a filler is led to by it. */
export function fillerOf({ id, filter }: RelationSet): string | null {
  return id ?? filter.slots[0]?.filler ?? null
}

/** What all relations of a set are reached by: the roles of a filler. */
export interface ThroughFiller {
  readonly request: ParticipationRequest
  /** Whether a relation counts once, whatever roles the filler plays in it. */
  readonly once: boolean
}

/**
 * How a set is reached through a filler that takes part in all of it, null where there is none. A
 * filler plays each role once in a relation; where any role will do, its first one counts.
 */
export function throughFiller({ id, roles, filter }: RelationSet): ThroughFiller | null {
  const page = { limit: 0, after: null, before: null, fromEnd: false }
  if (id !== null) return { request: { id, roles, filter, page }, once: roles === null }
  const slot = filter.slots.find(({ role }) => role !== null) ?? filter.slots[0]
  if (!slot) return null
  const { filler, role } = slot
  return {
    request: { id: filler, roles: role === null ? null : [role], filter, page },
    once: role === null,
  }
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
