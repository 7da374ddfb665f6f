import type { Page, PageRequest } from '../../model/page.ts'
import type { Relation } from '../../model/relation.ts'
import { anyRelation, type RelationFilter } from '../../model/relationFilter.ts'
import {
  relationCount,
  relationPage,
  relationPageOfTypes,
  relationsByIds,
} from '../catalogue/relation.ts'
import { compareKeys, pageOf, scanOf } from '../pages.ts'
import type { ParticipationRequest, RelationReads } from '../port/relations.ts'
import { relationOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { inOrder, keyed } from './answers.ts'
import { filterParameters } from './filterParameters.ts'
import { countParticipations, readParticipations } from './participations.ts'

/** The reads of relations, over anything that runs statements. */
export function relationReads(ask: Ask): RelationReads {
  return {
    relations: async (ids) => inOrder(ids, (await ask(relationsByIds, { ids })).map(relationOf)),
    relationPage: (filter, page) => readPage(ask, filter, page),
    relationCount: (filter) => count(ask, filter),
    participationPages: (requests) => readParticipations(ask, requests),
    participationCounts: (requests) => countParticipations(ask, requests),
  }
}

async function readPage(
  ask: Ask,
  filter: RelationFilter,
  page: PageRequest,
): Promise<Page<Relation>> {
  if (filter.slots.length > 0) return await pageOfFiller(ask, filter, page)
  const { direction, ...range } = scanOf(page, 'descending')
  const parameters = { ...range, ...filterParameters(filter) }
  const rows = await (filter.types
    ? ask(relationPageOfTypes[direction], { ...parameters, types: [...new Set(filter.types)] })
    : ask(relationPage[direction], parameters))
  return pageOf(page, keyed([...rows].sort(compareKeys(direction)), relationOf))
}

async function count(ask: Ask, filter: RelationFilter): Promise<number> {
  if (filter.slots.length > 0) {
    const [total = 0] = await countParticipations(ask, [throughFiller(filter)], true)
    return total
  }
  const { types } = filter
  const rows = await ask(relationCount, { types, ...filterParameters(filter) })
  return rows[0]?.total ?? 0
}

/** Relations that something takes part in are reached through it, each once. */
async function pageOfFiller(
  ask: Ask,
  filter: RelationFilter,
  page: PageRequest,
): Promise<Page<Relation>> {
  const [found] = await readParticipations(ask, [{ ...throughFiller(filter), page }], true)
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
