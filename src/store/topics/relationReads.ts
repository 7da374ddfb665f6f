import type { Page, PageRequest } from '../../model/page.ts'
import type { Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import { newestFirst, type RelationOrder } from '../../model/relationOrder.ts'
import {
  heldRelations,
  passingRelations,
  presentRelations,
  type RelationQuery,
  relationCounts,
  relationHistory,
  relationPages,
  relationsByIds,
  relationTotal,
} from '../catalogue/relation.ts'
import type { RelationRow, RequestRow, VersionSpanRow } from '../catalogue/rows.ts'
import { kindsMeant } from '../kindOfDispute.ts'
import { compareKeys, scanOf } from '../pages.ts'
import type { RelationReads } from '../port/relations.ts'
import { heldRelationOf, listedRelationOf, relationOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { inOrder, inOrderAsked, pageOfRows } from './answers.ts'
import { readChangesAround } from './changesAround.ts'
import { filterParameters } from './filterParameters.ts'
import { historiesByRequest } from './historiesByRequest.ts'
import { eachOf, isLedByTime } from './ledTo.ts'
import { countParticipations, readParticipations } from './participations.ts'
import { shelvesOf } from './shelves.ts'
import { orderedBy } from './stretches.ts'
import { timeRanges } from './timeRanges.ts'
import type { TopicOf } from './topicOf.ts'

/** The reads of relations, over anything that runs statements. */
export const relationReads: TopicOf<RelationReads> = {
  relations: async ({ ask, knownAt }, ids) =>
    inOrderAsked(ids, await ask(relationsByIds, { ids, knownAt }), relationOf),
  heldRelations: async ({ ask }, ids) =>
    inOrder(ids, (await ask(heldRelations, { ids })).map(heldRelationOf)),
  passing: async ({ ask, knownAt }, ids, filter) => {
    const query = { ids, types: filter.types, ...filterParameters(filter) }
    const rows = await ask(passingRelations, { requests: [query], knownAt })
    return new Set(rows.map(({ id }) => id))
  },
  presentRelations: async ({ ask }, ids) =>
    new Set((await ask(presentRelations, { ids })).map(({ id }) => id)),
  relationPage: ({ ask, knownAt }, filter, page, order = newestFirst) =>
    readPage(ask, knownAt, filter, page, order),
  relationCount: ({ ask, knownAt }, filter) => count(ask, knownAt, filter),
  participationPages: ({ ask, knownAt, abilities: { nestsPages } }, requests) =>
    readParticipations(ask, knownAt, requests, { nests: nestsPages }),
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
  ask: Ask,
  knownAt: number | null,
  filter: RelationFilter,
  page: PageRequest,
  order: RelationOrder,
): Promise<Page<Relation>> {
  if (filter.slots.length > 0) return await pageOfFiller(ask, knownAt, filter, page, order)
  const { direction, rows, ...range } = scanOf(page, order.direction)
  const by = orderedBy(order)
  const stretches =
    by.length > 0
      ? [{ ...range, span: null, type: null, dispute: null }]
      : stretchesOf(filter, range)
  const brings = page.withEntities ?? false
  const common = { types: filter.types, by, brings, ...filterParameters(filter) }
  const queries = shelvesOf(knownAt).flatMap((shelf) =>
    stretches.map((stretch) => ({ ...common, ...stretch, shelf })),
  )
  const lists = await Promise.all(
    (['all', 'ofType', 'ofSpan', 'ofDispute', 'sorted'] as const).map(async (index) => {
      const some = queries.filter((query) => indexOf(query) === index)
      if (some.length === 0) return []
      return await ask(relationPages[index][direction], { requests: some, rows, knownAt })
    }),
  )
  return pageOfRows(page, lists.flat().sort(compareKeys(direction)), listedRelationOf)
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
  const query = { types: filter.types, ...filterParameters(filter) }
  const kinds = kindsMeant(filter)
  const requests = shelvesOf(knownAt).flatMap((shelf) =>
    (kinds ?? [null]).map((dispute) => ({ ...query, shelf, dispute })),
  )
  const rows = await ask(relationCounts[kinds ? 'ofDispute' : 'all'], { requests, knownAt })
  return rows.reduce((sum, { total }) => sum + total, 0)
}

/** Relations that something takes part in are reached through it, each once. */
async function pageOfFiller(
  ask: Ask,
  knownAt: number | null,
  filter: RelationFilter,
  page: PageRequest,
  order: RelationOrder,
): Promise<Page<Relation>> {
  const { request, once } = throughFiller(filter)
  const [found] = await readParticipations(ask, knownAt, [{ ...request, page, order }], { once })
  const items = found?.items ?? []
  return {
    items: items.map(({ item, ...rest }) => ({ ...rest, item: item.relation })),
    more: found?.more ?? false,
  }
}

/** A filler plays each role once in a relation; where any role will do, its first one counts. */
function throughFiller(filter: RelationFilter) {
  const slot = filter.slots.find(({ role }) => role !== null) ?? filter.slots[0]
  const page = { limit: 0, after: null, before: null, fromEnd: false }
  const roles = slot?.role ? [slot.role] : null
  return { request: { id: slot?.filler ?? '', roles, filter, page }, once: roles === null }
}
