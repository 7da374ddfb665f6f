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

type ParticipationRow = RequestRow & RoleRow & KeyRow & RelationRow

/**
 * Pages of what each takes part in, in index order: one seek for each type asked for, since a list
 * of types would lose the order. With `once` a relation counts once, whatever roles are played.
 */
export function readParticipations(
  ask: Ask,
  requests: readonly ParticipationRequest[],
  once = false,
): Promise<readonly Page<Participation>[]> {
  return pagesByRequest<ParticipationRequest, ParticipationRow, Participation>(
    requests,
    'descending',
    async (direction, placed, rows) => {
      const untyped = placed.filter(({ request }) => !request.filter.types).map(toQuery)
      const typed = placed.flatMap((one) =>
        [...new Set(one.request.filter.types ?? [])].map((type) => ({ ...toQuery(one), type })),
      )
      const lists = await Promise.all([
        untyped.length > 0 ? ask(participations[direction], { requests: untyped, rows }) : [],
        typed.length > 0 ? ask(participationsOfType[direction], { requests: typed, rows }) : [],
      ])
      return lists.flat()
    },
    (row) => ({ role: row.role, relation: relationOf(row) }),
  )

  function toQuery({ index, request, above, below }: Placed<ParticipationRequest>) {
    return { ...relationRequest(request, index), above, below, once }
  }
}

/** How many items each list has; an unfiltered list's length is kept by the database. */
export async function countParticipations(
  ask: Ask,
  requests: readonly ParticipationRequest[],
  once = false,
): Promise<readonly number[]> {
  const filtered = requests.filter((request) => once || isFiltered(request))
  const whole = requests.filter((request) => !filtered.includes(request)).map(({ id }) => id)
  const [counted, kept] = await Promise.all([
    filtered.length > 0
      ? ask(participationCounts, {
          requests: filtered.map((request, index) => ({
            ...relationRequest(request, index),
            types: request.filter.types,
            once,
          })),
        })
      : [],
    whole.length > 0 ? ask(degrees, { ids: [...new Set(whole)] }) : [],
  ])
  const counts = totalsByRequest(filtered.length, counted)
  const total = totalsById(
    requests.map(({ id }) => id),
    kept,
  )
  return requests.map((request, index) => {
    const place = filtered.indexOf(request)
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
