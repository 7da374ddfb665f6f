import type { Page } from '../../model/page.ts'
import type { Participation } from '../../model/relation.ts'
import { newestFirst, type RelationOrder } from '../../model/relationOrder.ts'
import {
  degrees,
  type ParticipationQuery,
  participationCounts,
  participations,
} from '../catalogue/relation.ts'
import type { ListedRow, RequestRow } from '../catalogue/rows.ts'
import type { ParticipationRequest } from '../port/relations.ts'
import { participationOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { orderPrefixes } from '../terms.ts'
import { totalsById, totalsByRequest } from './answers.ts'
import { filterParameters } from './filterParameters.ts'
import { eachOf, isLedByTime, ledTo } from './ledTo.ts'
import { type Placed, pagesByRequest } from './pagesByRequest.ts'
import { placesOf } from './shelves.ts'
import { timeRanges } from './timeRanges.ts'

type ParticipationRow = RequestRow & ListedRow

/**
 * Pages of what each takes part in, in index order: one seek for each type, role and span of time
 * asked for, since a list of them would lose the order. With `once` a relation counts once,
 * whatever roles are played.
 */
export function readParticipations(
  ask: Ask,
  knownAt: number | null,
  requests: readonly ParticipationRequest[],
  once = false,
): Promise<readonly Page<Participation>[]> {
  return pagesByRequest<ParticipationRequest, ParticipationRow, Participation>(
    requests,
    ({ order = newestFirst }) => order.direction,
    async (direction, placed, rows) => {
      const stretches = placed.flatMap(stretchesOf)
      const lists = await Promise.all(
        indexes.map(async (index) => {
          const some = stretches.filter((stretch) => indexOf(stretch) === index)
          if (some.length === 0) return []
          return await ask(participations[index][direction], { requests: some, rows, knownAt })
        }),
      )
      return lists.flat()
    },
    participationOf,
  )

  function stretchesOf({
    index,
    request,
    above,
    below,
  }: Placed<ParticipationRequest>): ParticipationQuery[] {
    const brings = request.page.withEntities ?? false
    const query = { ...relationRequest(request, index), once, brings }
    const by = orderedBy(request.order)
    if (by.length > 0) {
      const range = { above, below, span: null, type: null, role: null, by }
      return placesOf(request.id, knownAt).map((id) => ({ ...query, ...range, id }))
    }
    return placesOf(request.id, knownAt).flatMap((id) =>
      timeRanges(request.filter, { above, below }).flatMap((range) =>
        isLedByTime(range)
          ? [{ ...query, ...range, id, type: null, role: null, by }]
          : eachOf(request.filter.types).flatMap((type) =>
              eachOf(request.roles).map((role) => ({ ...query, ...range, id, type, role, by })),
            ),
      ),
    )
  }
}

const indexes = ['all', 'ofType', 'ofRole', 'ofTypeAndRole', 'ofSpan', 'sorted'] as const

/** What the terms begin with that a list is sorted by; none where it goes by time. */
export function orderedBy({ key }: RelationOrder = newestFirst): readonly string[] {
  return key.on === 'time' ? [] : orderPrefixes(key)
}

/** The index that leads to a stretch. */
function indexOf(stretch: ParticipationQuery): (typeof indexes)[number] {
  return stretch.by.length > 0 ? 'sorted' : ledTo(stretch)
}

/** How many items each list has; the length of what is, unfiltered, is kept by the database. */
export async function countParticipations(
  ask: Ask,
  knownAt: number | null,
  requests: readonly ParticipationRequest[],
  once = false,
): Promise<readonly number[]> {
  const isWhole =
    knownAt === null && !once ? (one: ParticipationRequest) => !isFiltered(one) : () => false
  const counted = requests.filter((request) => !isWhole(request))
  const whole = requests.filter(isWhole).map(({ id }) => id)
  const [totals, kept] = await Promise.all([
    counted.length > 0
      ? ask(participationCounts, {
          requests: counted.flatMap((request, index) =>
            placesOf(request.id, knownAt).map((id) => ({
              ...relationRequest(request, index),
              id,
              once,
            })),
          ),
          knownAt,
        })
      : [],
    whole.length > 0 ? ask(degrees, { ids: [...new Set(whole)] }) : [],
  ])
  const counts = totalsByRequest(counted.length, totals)
  const total = totalsById(
    requests.map(({ id }) => id),
    kept,
  )
  return requests.map((request, index) => {
    const place = counted.indexOf(request)
    return (place === -1 ? total[index] : counts[place]) ?? 0
  })
}

function relationRequest(request: ParticipationRequest, index: number) {
  return {
    index,
    id: request.id,
    roles: request.roles,
    types: request.filter.types,
    ...filterParameters(request.filter),
  }
}

function isFiltered({ roles, filter }: ParticipationRequest): boolean {
  const { slots, clauses, ...conditions } = filter
  return (
    Boolean(roles) ||
    slots.length + clauses.length > 0 ||
    Object.values(conditions).some((one) => one !== null)
  )
}
