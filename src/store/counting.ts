import type { KnownAt, Requests } from './catalogue/parameters.ts'
import type { RequestRow, TotalRow } from './catalogue/rows.ts'
import { type Statement, statement } from './statement.ts'

/** Statements that count for them. */
type Counts<Q> = Statement<Pick<Requests<Q>, 'requests'> & KnownAt, RequestRow & TotalRow>

/** Each is made once. */
const known = new Map<string, object>()

/** How many rows the pages of a statement would have if they were not cut: counts are led to as pages are. */
export function counting<Q, R extends object>({
  name,
}: Statement<Requests<Q> & KnownAt, R>): Counts<Q> {
  const made =
    known.get(name) ?? statement(`${name}#count`, ['requests', 'knownAt'], ['request', 'total'])
  known.set(name, made)
  // What it is asked for is what the pages are.
  return made as Counts<Q>
}
