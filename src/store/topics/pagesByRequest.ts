import type { Entity } from '../../model/entity.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import type { KeyRow, RequestRow } from '../catalogue/rows.ts'
import { compareKeys, type Direction, scanOf } from '../pages.ts'
import { byRequest, pageOfRows } from './answers.ts'

/** A request for a page with its place among the requests it came with. */
export interface Placed<Q> {
  readonly index: number
  readonly request: Q
  readonly above: string
  readonly below: string
}

/**
 * Answers many page requests of lists, each with the order in which its keys run: those read in one direction
 * together in one statement, with as many rows as the largest page needs.
 */
export async function pagesByRequest<
  Q extends { page: PageRequest },
  R extends RequestRow & KeyRow,
  T,
>(
  requests: readonly Q[],
  orderOf: (request: Q) => Direction,
  read: (direction: Direction, placed: readonly Placed<Q>[], rows: number) => Promise<readonly R[]>,
  item: (row: R) => T,
): Promise<readonly Page<T>[]> {
  const scans = requests.map((request, index) => ({
    index,
    request,
    ...scanOf(request.page, orderOf(request)),
  }))
  const rows = await Promise.all(
    [...new Set(scans.map(({ direction }) => direction))].map((direction) => {
      const placed = scans.filter((scan) => scan.direction === direction)
      return read(direction, placed, Math.max(...placed.map((scan) => scan.rows)))
    }),
  )
  const known = new Map<string, Entity>()
  return byRequest(requests.length, rows.flat()).map((found, index) => {
    const { direction = 'ascending', request } = scans[index] ?? {}
    const page = request?.page ?? { limit: 0, after: null, before: null, fromEnd: false }
    return pageOfRows(page, found.sort(compareKeys(direction)), item, known)
  })
}
