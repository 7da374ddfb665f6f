import type { Outline } from '../../model/outline.ts'

type Timed = Pick<Outline, 'id' | 'time'>

/** The relation that starts last first, as the store's pages go, undated ones last; then by id. */
export function newestFirst(a: Timed, b: Timed): number {
  const [timeA, timeB] = [a.time ?? Number.NEGATIVE_INFINITY, b.time ?? Number.NEGATIVE_INFINITY]
  if (timeA !== timeB) return timeA < timeB ? 1 : -1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
