import type { PageRequest } from '../model/page.ts'
import { HIGHEST, LOWEST } from './orderKey.ts'

/** Which way a list's sort keys run. */
export type Direction = 'ascending' | 'descending'

/** A stretch of sort keys to read, exclusive at both ends, one row more than the page has. */
export interface Scan {
  readonly above: string
  readonly below: string
  readonly rows: number
  readonly direction: Direction
}

/** What to read for a page of a list whose keys run in `order`. */
export function scanOf(page: PageRequest, order: Direction): Scan {
  const [above, below] =
    order === 'ascending' ? [page.after, page.before] : [page.before, page.after]
  return {
    above: above ?? LOWEST,
    below: below ?? HIGHEST,
    rows: page.limit + 1,
    direction: page.fromEnd ? opposite(order) : order,
  }
}

/** Makes the page of what its scan read, in the order the scan read it. */
export function pageOf<R>(
  page: PageRequest,
  read: readonly R[],
): { readonly items: readonly R[]; readonly more: boolean } {
  const items = read.slice(0, page.limit)
  return { items: page.fromEnd ? items.reverse() : items, more: read.length > page.limit }
}

/** Compares sort keys in the direction of a scan. */
export function compareKeys(
  direction: Direction,
): (a: { key: string }, b: { key: string }) => number {
  const sign = direction === 'ascending' ? 1 : -1
  return (a, b) => (a.key === b.key ? 0 : a.key < b.key ? -sign : sign)
}

function opposite(direction: Direction): Direction {
  return direction === 'ascending' ? 'descending' : 'ascending'
}
