import type { Page } from '../../model/page.ts'
import type { Participation } from '../../model/relation.ts'
import {
  degrees,
  participationCounts,
  participations,
  participationsOfType,
} from '../catalogue/relation.ts'
import type { KeyRow, RelationRow, RequestRow, RoleRow } from '../catalogue/rows.ts'
import type { ParticipationRequest } from '../port/relations.ts'
import { relationOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { totalsById, totalsByRequest } from './answers.ts'
import { filterParameters, slotsOf } from './filterParameters.ts'
import { type Placed, pagesByRequest } from './pagesByRequest.ts'
import { placesOf } from './shelves.ts'

type ParticipationRow = RequestRow & RoleRow & KeyRow & RelationRow

/**
 * Pages of what each takes part in, in index order: one seek for each type asked for, since a list
 * of types would lose the order. With `once` a relation counts once, whatever roles are played.
 */
export function readParticipations(
  ask: Ask,
  knownAt: number | null,
  requests: readonly ParticipationRequest[],
  once = false,
): Promise<readonly Page<Participation>[]> {
  return pagesByRequest<ParticipationRequest, ParticipationRow, Participation>(
    requests,
    'descending',
    async (direction, placed, rows) => {
      const untyped = placed.filter(({ request }) => !request.filter.types).flatMap(toQueries)
      const typed = placed.flatMap((one) =>
        [...new Set(one.request.filter.types ?? [])].flatMap((type) =>
          toQueries(one).map((query) => ({ ...query, type })),
        ),
      )
      const lists = await Promise.all([
        untyped.length > 0
          ? ask(participations[direction], { requests: untyped, rows, knownAt })
          : [],
        typed.length > 0
          ? ask(participationsOfType[direction], { requests: typed, rows, knownAt })
          : [],
      ])
      return lists.flat()
    },
    (row) => ({ role: row.role, relation: relationOf(row) }),
  )

  function toQueries({ index, request, above, below }: Placed<ParticipationRequest>) {
    const query = { ...relationRequest(request, index), above, below, once }
    return placesOf(request.id, knownAt).map((id) => ({ ...query, id }))
  }
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
              types: request.filter.types,
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
    slots: slotsOf(request.filter),
    ...filterParameters(request.filter),
  }
}

function isFiltered({ roles, filter }: ParticipationRequest): boolean {
  const { slots, ...conditions } = filter
  return Boolean(roles) || slots.length > 0 || Object.values(conditions).some((one) => one !== null)
}
