import type { RelationState } from '../../model/relation.ts'
import type { Disputes, RelationFilter } from '../../model/relationFilter.ts'
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
    disputes: filter.disputes && disputesOf(filter.disputes),
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

/**
 * What claims contradict each other on, as it is kept on relations, so that one list answers for any
 * aspect and for one: `open`, `open=value`, `settled`, `settled=time`.
 */
export function disputesOfState({ conflicts, settled }: RelationState): string[] {
  return [...entriesOf('open', conflicts), ...entriesOf('settled', settled)]
}

function entriesOf(how: string, aspects: readonly string[]): readonly string[] {
  return aspects.length === 0 ? [] : [how, ...aspects.map((aspect) => `${how}=${aspect}`)]
}

/** The entries of which one is asked for. */
function disputesOf({ aspects, settled }: Disputes): string[] {
  const kinds = [...(settled === true ? [] : ['open']), ...(settled === false ? [] : ['settled'])]
  return kinds.flatMap((how) => aspects?.map((aspect) => `${how}=${aspect}`) ?? [how])
}

function startOf(span: TimeSpan | null): number | null {
  return span && (span.from ?? -FOREVER)
}

function endOf(span: TimeSpan | null): number | null {
  return span && (span.to ?? FOREVER)
}
