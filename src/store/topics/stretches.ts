import { newestFirst, type RelationOrder } from '../../model/relationOrder.ts'
import type { BringingClaims } from '../catalogue/parameters.ts'
import type { ParticipationQuery, participations } from '../catalogue/relation.ts'
import type { ParticipationRequest } from '../port/relations.ts'
import { orderPrefixes } from '../terms.ts'
import { filterParameters } from './filterParameters.ts'
import { eachOf, isLedByTime, ledTo } from './ledTo.ts'
import { placesOf } from './shelves.ts'
import { timeRanges } from './timeRanges.ts'

/** A part of the list of what something takes part in: where it lies, and the place of its request. */
interface Part {
  readonly index: number
  readonly request: Omit<ParticipationRequest, 'page'>
  readonly above: string
  readonly below: string
}

/** The stretches that indexes keep of a part: by type, by role, by span of time, or as it is sorted. */
export function stretchesOf(
  { index, request, above, below }: Part,
  knownAt: number | null,
  own: BringingClaims & Pick<ParticipationQuery, 'once'>,
  filtering = filterParameters,
): readonly ParticipationQuery[] {
  const query = {
    ...relationRequest(request, index, filtering),
    ...own,
    ...{ above, below, by: orderedBy(request.order) },
    ...anywhere,
  }
  const places = placesOf(request.id, knownAt)
  if (query.by.length > 0) return places.map((id) => ({ ...query, id }))
  return places.flatMap((id) =>
    timeRanges(request.filter, query).flatMap((range) => {
      if (isLedByTime(range)) return [{ ...query, ...range, id }]
      return eachOf(request.filter.types).flatMap((type) =>
        eachOf(request.roles).map((role) => ({ ...query, ...range, id, type, role })),
      )
    }),
  )
}

const anywhere = { span: null, type: null, role: null }

/** The index that leads to a stretch. */
export function indexOf(stretch: ParticipationQuery): keyof typeof participations {
  return stretch.by.length > 0 ? 'sorted' : ledTo(stretch)
}

/** What the terms begin with that a list is sorted by; none where it goes by time. */
export function orderedBy({ key }: RelationOrder = newestFirst): readonly string[] {
  return key.on === 'time' ? [] : orderPrefixes(key)
}

/** What a request asks of relations. */
export function relationRequest(
  request: Omit<ParticipationRequest, 'page'>,
  index: number,
  filtering = filterParameters,
) {
  return {
    ...filtering(request.filter),
    index,
    id: request.id,
    roles: request.roles,
    types: request.filter.types,
  }
}
