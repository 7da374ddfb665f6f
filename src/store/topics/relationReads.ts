import type { Page, PageRequest } from '../../model/page.ts'
import type { Relation } from '../../model/relation.ts'
import { anyRelation, type RelationFilter } from '../../model/relationFilter.ts'
import {
  heldRelations,
  presentRelations,
  relationCount,
  relationHistory,
  relationPage,
  relationPageOfTypes,
  relationsByIds,
  relationTotal,
} from '../catalogue/relation.ts'
import type { RelationRow, RequestRow, VersionSpanRow } from '../catalogue/rows.ts'
import { compareKeys, pageOf, scanOf } from '../pages.ts'
import type { ParticipationRequest, RelationReads } from '../port/relations.ts'
import { heldRelationOf, relationOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { inOrder, inOrderAsked, keyed } from './answers.ts'
import { readChangesAround } from './changesAround.ts'
import { filterParameters } from './filterParameters.ts'
import { historiesByRequest } from './historiesByRequest.ts'
import { countParticipations, readParticipations } from './participations.ts'
import { shelvesOf } from './shelves.ts'

/** The reads of relations, over anything that runs statements. */
export function relationReads(ask: Ask, knownAt: number | null): RelationReads {
  return {
    relations: async (ids) =>
      inOrderAsked(ids, await ask(relationsByIds, { ids, knownAt }), relationOf),
    heldRelations: async (ids) =>
      inOrder(ids, (await ask(heldRelations, { ids })).map(heldRelationOf)),
    presentRelations: async (ids) =>
      new Set((await ask(presentRelations, { ids })).map(({ id }) => id)),
    relationPage: (filter, page) => readPage(ask, knownAt, filter, page),
    relationCount: (filter) => count(ask, knownAt, filter),
    participationPages: (requests) => readParticipations(ask, knownAt, requests),
    participationCounts: (requests) => countParticipations(ask, knownAt, requests),
    changesAround: (requests) => readChangesAround(ask, requests),
    relationHistories: (requests) =>
      historiesByRequest<RequestRow & VersionSpanRow & RelationRow, Relation>(
        requests,
        knownAt,
        (asked, rows) => ask(relationHistory, { requests: asked, rows, knownAt }),
        relationOf,
      ),
  }
}

async function readPage(
  ask: Ask,
  knownAt: number | null,
  filter: RelationFilter,
  page: PageRequest,
): Promise<Page<Relation>> {
  if (filter.slots.length > 0) return await pageOfFiller(ask, knownAt, filter, page)
  const { direction, ...range } = scanOf(page, 'descending')
  const common = { ...range, ...filterParameters(filter), knownAt }
  const types = filter.types && [...new Set(filter.types)]
  const lists = shelvesOf(knownAt).map((shelf) => {
    const parameters = { ...common, shelf }
    return types
      ? ask(relationPageOfTypes[direction], { ...parameters, types })
      : ask(relationPage[direction], parameters)
  })
  const rows = (await Promise.all(lists)).flat()
  return pageOf(page, keyed(rows.sort(compareKeys(direction)), relationOf))
}

async function count(ask: Ask, knownAt: number | null, filter: RelationFilter): Promise<number> {
  const { slots, ...conditions } = filter
  if (slots.length > 0) {
    const [total = 0] = await countParticipations(ask, knownAt, [throughFiller(filter)], true)
    return total
  }
  if (knownAt === null && Object.values(conditions).every((one) => one === null)) {
    return (await ask(relationTotal, {}))[0]?.total ?? 0
  }
  const { types } = filter
  const parameters = { types, ...filterParameters(filter), knownAt }
  const rows = await Promise.all(
    shelvesOf(knownAt).map((shelf) => ask(relationCount, { ...parameters, shelf })),
  )
  return rows.flat().reduce((sum, { total }) => sum + total, 0)
}

/** Relations that something takes part in are reached through it, each once. */
async function pageOfFiller(
  ask: Ask,
  knownAt: number | null,
  filter: RelationFilter,
  page: PageRequest,
): Promise<Page<Relation>> {
  const [found] = await readParticipations(ask, knownAt, [{ ...throughFiller(filter), page }], true)
  const items = found?.items ?? []
  return {
    items: items.map(({ key, item }) => ({ key, item: item.relation })),
    more: found?.more ?? false,
  }
}

function throughFiller(filter: RelationFilter): ParticipationRequest {
  const page = { limit: 0, after: null, before: null, fromEnd: false }
  return {
    id: filter.slots[0]?.filler ?? '',
    roles: null,
    filter: { ...anyRelation, ...filter },
    page,
  }
}
