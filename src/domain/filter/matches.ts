import type { Relation, RelationState } from '../../model/relation.ts'
import type { Disputes, RelationFilter } from '../../model/relationFilter.ts'
import { holds } from '../time/holds.ts'
import { isWithin, overlaps } from '../time/overlaps.ts'

/** Whether a relation that is at hand passes a filter; the same answer as the store's. */
export function matches(
  { type, fillers, state, isListed }: Relation,
  filter: RelationFilter,
): boolean {
  const time = state?.validTime
  return (
    isListed &&
    (filter.types?.includes(type) ?? true) &&
    filter.slots.every(({ role, filler }) =>
      fillers.some((one) => one.id === filler && (role === null || one.role === role)),
    ) &&
    (filter.modalities === null || (!!state && filter.modalities.includes(state.modality))) &&
    (filter.polarity === null || state?.polarity === filter.polarity) &&
    (filter.overlaps === null || (!!time && overlaps(time, filter.overlaps))) &&
    (filter.within === null || (!!time && isWithin(time, filter.within))) &&
    (filter.singleSourced === null ||
      (!!state && (state.publisherCount === 1) === filter.singleSourced)) &&
    (filter.validAt === null || holds(time ?? null, filter.validAt)) &&
    (filter.conflicting === null ||
      (!!state && state.conflicts.length > 0 === filter.conflicting)) &&
    (filter.disputes === null || (!!state && isDisputed(state, filter.disputes)))
  )
}

function isDisputed(state: RelationState, { aspects, settled }: Disputes): boolean {
  const found = [
    ...(settled === true ? [] : state.conflicts),
    ...(settled === false ? [] : state.settled),
  ]
  return found.some((aspect) => aspects?.includes(aspect) ?? true)
}
