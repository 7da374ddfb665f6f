import type { Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import { newestFirst, type RelationOrder } from '../../model/relationOrder.ts'
import {
  heldRelations,
  passingRelations,
  presentRelations,
  relationHistory,
  relationsByIds,
  relationTotal,
} from '../catalogue/relation.ts'
import { relationPages } from '../catalogue/relationPages.ts'
import type { RelationRow, RequestRow, VersionSpanRow } from '../catalogue/rows.ts'
import { counting } from '../leads/counting.ts'
import { filterParameters } from '../leads/filterParameters.ts'
import { ledAlong } from '../leads/ledAlong.ts'
import { rangeIn } from '../leads/rangeIn.ts'
import { type ThroughFiller, throughFiller } from '../leads/relationSets.ts'
import { relationIndexOf, relationStretches, relationsIn } from '../leads/relationStretches.ts'
import { everywhere } from '../orderKey.ts'
import { compareKeys, scanOf } from '../pages.ts'
import type { RelationPage, RelationPageRequest, RelationReads } from '../port/relations.ts'
import { entitiesOf, heldRelationOf, listedRelationOf, relationOf } from '../rows.ts'
import { isJoining } from '../statements/flavours.ts'
import { withParts } from '../statements/parts.ts'
import type { Ask } from '../statements/statement.ts'
import { inOrder, inOrderAsked, pageOfRows } from './answers.ts'
import { bringing, claimRowsOf, partsOf, withBesides } from './besideRows.ts'
import { readChangesAround } from './changesAround.ts'
import { historiesByRequest } from './historiesByRequest.ts'
import { countParticipations, readParticipations } from './participations.ts'
import type { Reading, TopicOf } from './topicOf.ts'

/** The reads of relations, over anything that runs statements. */
export const relationReads: TopicOf<RelationReads> = {
  relations: async ({ ask, knownAt }, ids) =>
    inOrderAsked(ids, await ask(relationsByIds, { ids, brings: false, knownAt }), relationOf),
  relationsWithEntities: async ({ ask, knownAt }, ids) =>
    inOrderAsked(ids, await ask(relationsByIds, { ids, brings: true, knownAt }), (row) => {
      const relation = relationOf(row)
      if (!row.entities) return { relation }
      return { relation, entities: entitiesOf(row.entities) }
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
  const through = throughFiller({ id: null, roles: null, filter })
  if (through) return await pageOfFiller(reading, through, page, order)
  const {
    ask,
    knownAt,
    abilities: { nestsPages: nests },
  } = reading
  const { direction, rows, ...range } = scanOf(page, order.direction)
  const asked = { meant: rows, ...bringing(page) }
  const queries = relationStretches(filter, rangeIn(order, range), knownAt, asked)
  const isSorted = queries.some(({ sorting }) => sorting !== null)
  const parts = nests && !queries.some(isJoining) ? partsOf(page) : []
  const found = await ledAlong(queries, relationIndexOf, (index, requests) => {
    const statement = withParts(relationsIn(index, direction, isSorted), parts)
    return ask(statement, { requests, rows, knownAt, ...claimRowsOf([page]) })
  })
  const read = [...found].sort(compareKeys(direction))
  const whole = pageOfRows(page, read, listedRelationOf)
  return withBesides(whole, read, { request: page, idOf: ({ id }) => id, knownAt })
}

async function count(ask: Ask, knownAt: number | null, filter: RelationFilter): Promise<number> {
  const through = throughFiller({ id: null, roles: null, filter })
  if (through) {
    const [total = 0] = await countParticipations(ask, knownAt, [through.request], through.once)
    return total
  }
  const { slots: _, clauses, ...conditions } = filter
  const isWhole = clauses.length === 0 && Object.values(conditions).every((one) => one === null)
  if (knownAt === null && isWhole) return (await ask(relationTotal, {}))[0]?.total ?? 0
  const queries = relationStretches(filter, everywhere, knownAt)
  const rows = await ledAlong(queries, relationIndexOf, (index, requests) =>
    ask(counting(relationPages[index].ascending), { requests, knownAt }),
  )
  return rows.reduce((sum, { total }) => sum + total, 0)
}

/** Relations that something takes part in are reached through it, each once. */
async function pageOfFiller(
  { ask, knownAt, abilities: { nestsPages: nests } }: Reading,
  { request, once }: ThroughFiller,
  page: RelationPageRequest,
  order: RelationOrder,
): Promise<RelationPage<Relation>> {
  const asked = Object.assign({}, request, { page, order })
  const [found] = await readParticipations(ask, knownAt, [asked], { once, nests })
  const { items = [], more = false, ...along } = found ?? {}
  return {
    items: items.map(({ item, ...rest }) => ({ item: item.relation, ...rest })),
    more,
    ...along,
  }
}
