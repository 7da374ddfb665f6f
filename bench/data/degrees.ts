import type { Event } from './event.ts'

/** Whether what somebody does in a role of an event is counted. */
export type Counted = (event: Event, role: 'source' | 'target') => boolean

/** In how many events each entity takes part that are counted, the busiest first, then by name. */
export function degreesIn(
  events: readonly Event[],
  isCounted: Counted = () => true,
): readonly (readonly [string, number])[] {
  const degrees = new Map<string, number>()
  const count = (name: string) => degrees.set(name, (degrees.get(name) ?? 0) + 1)
  for (const event of events) {
    if (isCounted(event, 'source')) count(event.subject)
    if (isCounted(event, 'target')) count(event.object)
  }
  return [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
