import type { Relation } from '../../model/relation.ts'

/** The relation that starts last first, as the store's pages go, undated ones last; then by id. */
export function newestFirst(a: Relation, b: Relation): number {
  const [timeA, timeB] = [timeOf(a), timeOf(b)]
  if (timeA !== timeB) return timeA < timeB ? 1 : -1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function timeOf({ state }: Relation): number {
  const time = state?.validTime
  return time?.from ?? time?.to ?? Number.NEGATIVE_INFINITY
}
