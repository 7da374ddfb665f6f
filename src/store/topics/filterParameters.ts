import type { RelationFilter } from '../../model/relationFilter.ts'
import type { TimeSpan } from '../../model/timeSpan.ts'
import type { FilterParameters } from '../catalogue/parameters.ts'
import { FOREVER } from '../orderKey.ts'

/** A relation filter as statements take it; open ends become instants beyond every date. */
export function filterParameters(filter: RelationFilter): FilterParameters {
  return {
    modalities: filter.modalities,
    polarity: filter.polarity,
    overlapsFrom: startOf(filter.overlaps),
    overlapsTo: endOf(filter.overlaps),
    withinFrom: startOf(filter.within),
    withinTo: endOf(filter.within),
    singleSourced: filter.singleSourced,
    conflicting: filter.conflicting,
    validFrom: startOf(filter.validAt),
    validTo: endOf(filter.validAt),
    certainly: filter.validAt?.certainly ?? false,
  }
}

/** What else must take part, as the slots kept on relations: `role=filler`, or `=filler` in any role. */
export function slotsOf(filter: RelationFilter): readonly string[] {
  return filter.slots.map(({ role, filler }) => `${role ?? ''}=${filler}`)
}

/** The slots that fillers make, both with their role and with any. */
export function slotsOfFillers(fillers: readonly { role: string; id: string }[]): string[] {
  return [...new Set(fillers.flatMap(({ role, id }) => [`${role}=${id}`, `=${id}`]))]
}

function startOf(span: TimeSpan | null): number | null {
  return span && (span.from ?? -FOREVER)
}

function endOf(span: TimeSpan | null): number | null {
  return span && (span.to ?? FOREVER)
}
