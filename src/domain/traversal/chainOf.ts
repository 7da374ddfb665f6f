import type { Passage, Place } from './place.ts'

/** The steps of the chain by which a thing was come to first, from where it began. */
export function chainOf(place: Place): readonly Passage[] {
  const chain: Passage[] = []
  let last = place.firstArrival()?.first ?? null
  while (last) {
    chain.push(last.passage)
    last = last.before.first
  }
  return chain.reverse()
}
