import type { Clause, RelationFilter } from '../../model/relationFilter.ts'
import type { TimeSpan } from '../../model/timeSpan.ts'
import type { FilterParameters } from '../catalogue/parameters.ts'
import { FOREVER } from '../orderKey.ts'
import { termTest } from '../terms.ts'

/**
 * A relation filter as statements take it, save its types; open ends become instants beyond every
 * date. What must be there in any case is told apart, since a list of terms is tested fastest.
 */
export function filterParameters(filter: RelationFilter): FilterParameters {
  const slots = filter.slots.map(
    (slot): Clause => [{ test: { on: 'slot', oneOf: [slot] }, holds: true }],
  )
  const clauses = [...slots, ...filter.clauses].map((clause) =>
    clause.map(({ test, holds }) => ({ ...termTest(test), holds })),
  )
  const isPlain = ([first, second]: (typeof clauses)[number]) =>
    second === undefined && first?.holds === true && first.any.length === 1
  return {
    having: clauses.filter(isPlain).flatMap((clause) => clause.flatMap(({ any }) => any)),
    clauses: clauses.filter((clause) => !isPlain(clause)),
    overlapsFrom: startOf(filter.overlaps),
    overlapsTo: endOf(filter.overlaps),
    withinFrom: startOf(filter.within),
    withinTo: endOf(filter.within),
    validFrom: startOf(filter.validAt),
    validTo: endOf(filter.validAt),
    certainly: filter.validAt?.certainly ?? false,
  }
}

function startOf(span: TimeSpan | null): number | null {
  return span && (span.from ?? -FOREVER)
}

function endOf(span: TimeSpan | null): number | null {
  return span && (span.to ?? FOREVER)
}
