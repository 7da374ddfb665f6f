import type { Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import { newestFirst, type RelationOrder } from '../../model/relationOrder.ts'
import {
  heldRelations,
  passingRelations,
  presentRelations,
  type RelationQuery,
  relationHistory,
  relationPages,
  relationsByIds,
  relationTotal,
} from '../catalogue/relation.ts'
import type { RelationRow, RequestRow, VersionSpanRow } from '../catalogue/rows.ts'
import { counting } from '../counting.ts'
import { isJoining } from '../flavours.ts'
import { kindsMeant } from '../kindOfDispute.ts'
import { HIGHEST, LOWEST } from '../orderKey.ts'
import { compareKeys, scanOf } from '../pages.ts'
import { withParts } from '../parts.ts'
import type { RelationPage, RelationPageRequest, RelationReads } from '../port/relations.ts'
import { entityOf, heldRelationOf, listedRelationOf, relationOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { inOrder, inOrderAsked, pageOfRows } from './answers.ts'
import { bringing, claimRowsOf, partsOf, withBesides } from './besideRows.ts'
import { readChangesAround } from './changesAround.ts'
import { filterParameters } from './filterParameters.ts'
import { historiesByRequest } from './historiesByRequest.ts'
import { eachOf, isLedByTime } from './ledTo.ts'
import { countParticipations, readParticipations } from './participations.ts'
import { shelvesOf } from './shelves.ts'
import { orderedBy } from './stretches.ts'
import { timeRanges } from './timeRanges.ts'
import type { Reading, TopicOf } from './topicOf.ts'

/** The reads of relations, over anything that runs statements. */
export const relationReads: TopicOf<RelationReads> = {
  relations: async ({ ask, knownAt }, ids) =>
    inOrderAsked(ids, await ask(relationsByIds, { ids, brings: false, knownAt }), relationOf),
  relationsWithEntities: async ({ ask, knownAt }, ids) =>
    inOrderAsked(ids, await ask(relationsByIds, { ids, brings: true, knownAt }), (row) => {
      const relation = relationOf(row)
      if (!row.entities) return { relation }
      return { relation, entities: row.entities.map(([id, shown]) => entityOf({ id, shown })) }
    }),
  heldRelations: async ({ ask }, ids) =>
    inOrder(ids, (await ask(heldRelations, { ids })).map(heldRelationOf)),
  passing: async ({ ask, knownAt }, ids, filter) => {
    const query = { ids, types: filter.types, ...filterParameters(filter) }
    const rows = await ask(passingRelations, { requests: [query], knownAt })
    return new Set(rows.map(({ id }) => id))
  },
  presentRelations: async ({ ask }, ids) =>
    new Set((await ask(presentRelations, { ids })).map(({ id }) => id)),
  relationPage: (reading, filter, page, order = newestFirst) =>
    readPage(reading, filter, page, order),
  relationCount: ({ ask, knownAt }, filter) => count(ask, knownAt, filter),
  participationPages: ({ ask, knownAt, abilities: { nestsPages: nests } }, requests) =>
    readParticipations(ask, knownAt, requests, { nests }),
  participationCounts: ({ ask, knownAt }, requests) => countParticipations(ask, knownAt, requests),
  changesAround: ({ ask }, requests) => readChangesAround(ask, requests),
  relationHistories: ({ ask, knownAt }, requests) =>
    historiesByRequest<RequestRow & VersionSpanRow & RelationRow, Relation>(
      requests,
      knownAt,
      (asked, rows) => ask(relationHistory, { requests: asked, rows, knownAt }),
      relationOf,
    ),
}

async function readPage(
  reading: Reading,
  filter: RelationFilter,
  page: RelationPageRequest,
  order: RelationOrder,
): Promise<RelationPage<Relation>> {
  if (filter.slots.length > 0) return await pageOfFiller(reading, filter, page, order)
  const {
    ask,
    knownAt,
    abilities: { nestsPages: nests },
  } = reading
  const { direction, rows, ...range } = scanOf(page, order.direction)
  const by = orderedBy(order)
  const stretches =
    by.length > 0
      ? [{ ...range, span: null, type: null, dispute: null }]
      : stretchesOf(filter, range)
  const common = {
    index: 0,
    types: filter.types,
    by,
    ...bringing(page),
    ...filterParameters(filter),
  }
  const parts = nests && !isJoining(common) ? partsOf(page) : []
  const found = await ledAlong(queriesOf(common, stretches, knownAt), (index, requests) => {
    const statement = withParts(relationPages[index][direction], parts)
    return ask(statement, { requests, rows, knownAt, ...claimRowsOf([page]) })
  })
  const read = [...found].sort(compareKeys(direction))
  const whole = pageOfRows(page, read, listedRelationOf)
  return withBesides(whole, read, { request: page, idOf: ({ id }) => id, knownAt })
}

/**
 * The stretches of the lists that indexes keep: by kind of dispute, of which there are fewer than of
 * anything else, or by type or by span of time.
 */
function stretchesOf(filter: RelationFilter, range: { above: string; below: string }) {
  const kinds = kindsMeant(filter)
  if (kinds) return kinds.map((dispute) => ({ ...range, span: null, type: null, dispute }))
  return timeRanges(filter, range).flatMap((stretch) =>
    (isLedByTime(stretch) ? [null] : eachOf(filter.types)).map((type) => ({
      ...stretch,
      type,
      dispute: null,
    })),
  )
}

type Stretch = ReturnType<typeof stretchesOf>[number]

/** What is asked of each stretch on each shelf. */
function queriesOf(
  common: Omit<RelationQuery, keyof Stretch | 'shelf'>,
  stretches: readonly Stretch[],
  knownAt: number | null,
): readonly RelationQuery[] {
  return shelvesOf(knownAt).flatMap((shelf) =>
    stretches.map((stretch) => ({ ...common, ...stretch, shelf })),
  )
}

/** What the stretches answer that each index leads to, by one statement an index. */
async function ledAlong<R>(
  queries: readonly RelationQuery[],
  read: (
    index: keyof typeof relationPages,
    queries: readonly RelationQuery[],
  ) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const indexes = [...new Set(queries.map(indexOf))]
  const lists = await Promise.all(
    indexes.map((index) =>
      read(
        index,
        queries.filter((query) => indexOf(query) === index),
      ),
    ),
  )
  return lists.flat()
}

/** The index that leads to a stretch. */
function indexOf(query: RelationQuery): keyof typeof relationPages {
  if (query.by.length > 0) return 'sorted'
  if (query.dispute !== null) return 'ofDispute'
  if (query.type !== null) return 'ofType'
  return query.span === null ? 'all' : 'ofSpan'
}

async function count(ask: Ask, knownAt: number | null, filter: RelationFilter): Promise<number> {
  const { slots, clauses, ...conditions } = filter
  if (slots.length > 0) {
    const { request, once } = throughFiller(filter)
    const [total = 0] = await countParticipations(ask, knownAt, [request], once)
    return total
  }
  const isWhole = clauses.length === 0 && Object.values(conditions).every((one) => one === null)
  if (knownAt === null && isWhole) return (await ask(relationTotal, {}))[0]?.total ?? 0
  const common = {
    index: 0,
    types: filter.types,
    by: [],
    brings: false,
    ...filterParameters(filter),
  }
  const queries = queriesOf(common, stretchesOf(filter, { above: LOWEST, below: HIGHEST }), knownAt)
  const rows = await ledAlong(queries, (index, requests) =>
    ask(counting(relationPages[index].ascending), { requests, knownAt }),
  )
  return rows.reduce((sum, { total }) => sum + total, 0)
}

/** Relations that something takes part in are reached through it, each once. */
async function pageOfFiller(
  { ask, knownAt, abilities: { nestsPages: nests } }: Reading,
  filter: RelationFilter,
  page: RelationPageRequest,
  order: RelationOrder,
): Promise<RelationPage<Relation>> {
  const { request, once } = throughFiller(filter)
  const asked = { ...request, page, order }
  const [found] = await readParticipations(ask, knownAt, [asked], { once, nests })
  const { items = [], more = false, ...along } = found ?? {}
  return {
    ...along,
    items: items.map(({ item, ...rest }) => ({ ...rest, item: item.relation })),
    more,
  }
}

/** A filler plays each role once in a relation; where any role will do, its first one counts. */
function throughFiller(filter: RelationFilter) {
  const slot = filter.slots.find(({ role }) => role !== null) ?? filter.slots[0]
  const page = { limit: 0, after: null, before: null, fromEnd: false }
  const roles = slot?.role ? [slot.role] : null
  return { request: { id: slot?.filler ?? '', roles, filter, page }, once: roles === null }
}
