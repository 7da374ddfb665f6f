import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import { type HopQuery, type HopRow, hops, insides } from '../catalogue/hop.ts'
import { filterParameters } from '../leads/filterParameters.ts'
import { ledAlong } from '../leads/ledAlong.ts'
import { eachOf, isLedByTime, ledTo } from '../leads/ledTo.ts'
import { placesOf } from '../leads/shelves.ts'
import { timeRanges } from '../leads/timeRanges.ts'
import { everywhere } from '../orderKey.ts'
import { compareKeys } from '../pages.ts'
import type { Hop, HopReads, HopRequest, Hops } from '../port/hops.ts'
import type { TypeSince } from '../port/vocabulary.ts'
import { entitiesOf, relationOf } from '../rows.ts'
import { type Part, withParts } from '../statements/parts.ts'
import { byRequest } from './answers.ts'
import type { Reading, TopicOf } from './topicOf.ts'

/** How many relations of a step are kept for those who ask for them: what is passed is some of them. */
const MOST_KEPT = 5_000

/** The steps of traversals, over anything that runs statements. */
export const hopReads: TopicOf<HopReads> = {
  hops: (reading, requests) => readHops(reading, requests),
}

/**
 * Steps from many things, those of all requests that an index leads to in one statement: one seek
 * for each thing, type, role and span of time asked for, since a list of them would lose the order.
 */
async function readHops(
  { ask, knownAt, abilities }: Reading,
  requests: readonly HopRequest[],
): Promise<readonly Hops[]> {
  const parts: readonly Part[] =
    abilities.nestsPages && requests.some(({ withTypes }) => withTypes) ? ['type'] : []
  const rows = Math.max(...requests.map(({ limit }) => limit + 1))
  const stretches = requests.flatMap((request, index) =>
    request.isInto ? [] : stretchesOf(request, index, knownAt),
  )
  const into = requests.flatMap((request, index) =>
    request.isInto ? [{ ...stepQuery(request, index), things: request.things }] : [],
  )
  const lists = await Promise.all([
    ledAlong(stretches, ledTo, (index, asked) =>
      ask(withParts(hops[index], parts), { requests: asked, rows, knownAt }),
    ),
    into.length > 0 ? ask(withParts(insides, parts), { requests: into, knownAt }) : [],
  ])
  const found = byRequest(requests.length, lists.flat())
  return requests.map((request, index) => hopsOf(request, found[index] ?? [], knownAt))
}

function stretchesOf(request: HopRequest, index: number, knownAt: number | null): HopQuery[] {
  const { filter, roles } = request
  const query = {
    ...stepQuery(request, index),
    things: request.things.flatMap((id) => placesOf(id, knownAt)),
    roles,
    // Where roles are asked for, the first of all that are played may be none of them.
    once: roles === null,
    type: null,
    role: null,
  }
  // In one role a thing takes part in a relation once: no relation takes the row of another.
  return timeRanges(filter, everywhere).flatMap((range) =>
    eachOf(roles).flatMap((role) =>
      isLedByTime(range)
        ? [{ ...query, ...range, roles: role === null ? null : [role] }]
        : eachOf(filter.types).map((type) => ({ ...query, ...range, type, role })),
    ),
  )
}

function stepQuery({ filter, kinds, withEntities: brings = false }: HopRequest, index: number) {
  return { index, types: filter.types, kinds, brings, ...filterParameters(filter) }
}

/** What the rows of one request say, thing by thing. */
function hopsOf(request: HopRequest, rows: readonly HopRow[], knownAt: number | null): Hops {
  const byPlace = new Map<string, HopRow[]>()
  for (const row of rows) {
    const list = byPlace.get(row.thing)
    if (list) list.push(row)
    else byPlace.set(row.thing, [row])
  }
  let more = false
  const taken = request.things.flatMap((thing) => {
    const places = request.isInto ? [thing] : placesOf(thing, knownAt)
    const newest = places.flatMap((place) => byPlace.get(place) ?? []).sort(byKey)
    const once = [...new Map(newest.map((row) => [row.id, row])).values()]
    more ||= once.length > request.limit
    return once.slice(0, request.limit).map((row) => ({ thing, row, relation: relationOf(row) }))
  })
  const areKept = request.withRelations && taken.length <= MOST_KEPT
  return {
    ...{ hops: taken.map((one) => hopOf(one, request)), more },
    ...(request.withEntities && { entities: entitiesIn(taken) }),
    ...(areKept && { relations: taken.map(({ relation }) => relation) }),
    ...(request.withTypes && { types: typesIn(taken) }),
  }
}

interface Taken {
  readonly thing: string
  readonly row: HopRow
  readonly relation: Relation
}

function entitiesIn(taken: readonly Taken[]): readonly Entity[] {
  const brought = new Map(taken.flatMap(({ row }) => row.entities ?? []))
  return entitiesOf([...brought])
}

function typesIn(taken: readonly Taken[]): readonly TypeSince[] {
  const types = new Map<string, number>()
  for (const { row, relation } of taken) {
    const since = row.beside?.[0]
    if (typeof since === 'number') types.set(relation.type, since)
  }
  return [...types].map(([id, since]) => ({ id, since }))
}

const byKey = compareKeys('descending')

function hopOf({ thing, row, relation }: Taken, { isInto, roles, kinds }: HopRequest): Hop {
  const all = relation.fillers
  const played = all.find(({ id, role }) => id === thing && (roles?.includes(role) ?? true))
  const ofKinds = new Set(row.ofKinds)
  return {
    thing,
    role: isInto ? null : (played?.role ?? null),
    relation: relation.id,
    fillers: kinds ? all.filter(({ id, kind }) => kind === 'entity' && ofKinds.has(id)) : all,
  }
}
