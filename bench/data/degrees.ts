import type { Event } from './event.ts'

/** In how many events each entity takes part, the busiest first, then by name. */
export function degreesIn(events: readonly Event[]): readonly (readonly [string, number])[] {
  const degrees = new Map<string, number>()
  for (const { subject, object } of events) {
    for (const name of [subject, object]) degrees.set(name, (degrees.get(name) ?? 0) + 1)
  }
  return [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
