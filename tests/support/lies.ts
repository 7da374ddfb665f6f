import type { Bounds } from '../../src/model/clause.ts'

/** Whether a value lies within bounds. */
export function lies<T extends string | number>(
  value: T,
  { from, to, isFromExcluded, isToExcluded }: Bounds<T>,
): boolean {
  return (
    (from === null || value > from || (value === from && !isFromExcluded)) &&
    (to === null || value < to || (value === to && !isToExcluded))
  )
}
