import type { Place } from './place.ts'

/** The most ways that are told apart: as many as an answer can say. */
const MOST = 2_147_483_647

/** How many ways lead to a thing, as far as an answer can say. */
export function waysTo({ ways }: Place): number {
  return ways > MOST ? MOST : Number(ways)
}

/** The sort key of an end: what most ways lead to comes first, then by id, entities before relations. */
export function endKey(place: Place): string {
  const { id, kind } = place.thing
  return `${String(MOST - waysTo(place)).padStart(10, '0')} ${id} ${kind}`
}

/** Ends in the order of their keys. */
export function inOrder(places: readonly Place[]): readonly Place[] {
  const keyed = places.map((place) => ({ key: endKey(place), place }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ place }) => place)
}
