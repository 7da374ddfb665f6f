import type { KnownAt, Requests } from '../catalogue/parameters.ts'
import type { RequestRow, TotalRow } from '../catalogue/rows.ts'
import { framed } from '../statements/framed.ts'
import type { Statement } from '../statements/statement.ts'

/** How many rows the pages of a statement would have if they were not cut, for each request. */
export function counting<Q, R extends object>(page: Statement<Requests<Q> & KnownAt, R>) {
  return framed<Pick<Requests<Q>, 'requests'> & KnownAt, RequestRow & TotalRow>(
    'counting',
    page,
    ['requests', 'knownAt'],
    ['request', 'total'],
  )
}
