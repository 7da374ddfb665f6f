import type { Entity } from '../../model/entity.ts'
import type { EntityFilter } from '../../model/entityFilter.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import {
  entitiesByIds,
  entityCount,
  entityCountAsOf,
  entityCountOfKinds,
  entityHistory,
  entityPage,
  entityPageByDegree,
  entityPageLed,
  entityPageLedByDegree,
  entityPageMatching,
  entityPageOfKinds,
  entitySearch,
  entityVersions,
  type NeighbourQuery,
  neighbourCounts,
  neighbours,
} from '../catalogue/entity.ts'
import { countMerged } from '../catalogue/identity.ts'
import type { EntityLead } from '../catalogue/parameters.ts'
import type { EntityRow, RequestRow, VersionSpanRow } from '../catalogue/rows.ts'
import { counting } from '../leads/counting.ts'
import { entityLead, LEAST_LETTERS, telling } from '../leads/entityLead.ts'
import { entityParameters } from '../leads/entityParameters.ts'
import { filterParameters } from '../leads/filterParameters.ts'
import { placesOf, type Shelf, shelvesOf } from '../leads/shelves.ts'
import { everywhere } from '../orderKey.ts'
import { compareKeys, scanOf } from '../pages.ts'
import type { EntityOrder, EntityReads, NeighbourRequest } from '../port/entities.ts'
import { entityOf } from '../rows.ts'
import type { Ask } from '../statements/statement.ts'
import { inOrderAsked, pageOfRows, totalsByRequest } from './answers.ts'
import { historiesByRequest } from './historiesByRequest.ts'
import { pagesByRequest } from './pagesByRequest.ts'
import type { TopicOf } from './topicOf.ts'

/** The reads of entities, over anything that runs statements. */
export const entityReads: TopicOf<EntityReads> = {
  entities: async ({ ask, knownAt }, ids) =>
    inOrderAsked(ids, await ask(entitiesByIds, { ids, knownAt }), entityOf),
  entityPage: ({ ask, knownAt }, filter, page, order = null) =>
    readPage(ask, knownAt, filter, page, order),
  entityCount: ({ ask, knownAt }, filter) => count(ask, knownAt, filter),
  neighbourPages: ({ ask, knownAt }, requests) =>
    pagesByRequest(
      requests,
      () => 'ascending',
      (direction, placed, rows) =>
        ask(neighbours[direction], {
          requests: placed.map(({ index, request, above, below }) => ({
            ...neighbourQuery(request, index, knownAt),
            above,
            below,
          })),
          rows,
          knownAt,
        }),
      (row) => ({ entity: entityOf(row), relationCount: row.relationCount }),
    ),
  neighbourCounts: async ({ ask, knownAt }, requests) =>
    totalsByRequest(
      requests.length,
      await ask(neighbourCounts, {
        requests: requests.map((request, index) => neighbourQuery(request, index, knownAt)),
        knownAt,
      }),
    ),
  entityHistories: ({ ask, knownAt }, requests) =>
    historiesByRequest<RequestRow & VersionSpanRow & EntityRow, Entity>(
      requests,
      knownAt,
      (asked, rows) => ask(entityHistory, { requests: asked, rows, knownAt }),
      entityOf,
    ),
  entityVersions: ({ ask }, ids) => ask(entityVersions, { ids }),
}

async function readPage(
  ask: Ask,
  knownAt: number | null,
  filter: EntityFilter,
  page: PageRequest,
  order: EntityOrder | null,
): Promise<Page<Entity>> {
  const { kinds, words } = filter
  const { direction, ...range } = scanOf(page, order?.direction ?? 'ascending')
  const { rows: limit, ...stretch } = range
  const isByDegree = order?.by === 'degree'
  const isSearch = words.length > 0 && order === null
  const rows = (await Promise.all(isSearch ? [search()] : lists(worded(filter)))).flat()
  return pageOfRows(page, rows.sort(compareKeys(direction)), entityOf)

  function search() {
    const [whole, word] = [words.join(' '), telling(words)]
    const requests = [entityParameters(filter)]
    return ask(entitySearch[direction], { ...range, requests, kinds, words, whole, word, knownAt })
  }

  function lists(asked: EntityFilter) {
    const request = { index: 0, ...entityParameters(asked), ...stretch, kinds }
    const lead = entityLead(asked, isByDegree ? 1 : LEAST_LETTERS)
    if (lead) {
      const statement = isByDegree ? entityPageLedByDegree : entityPageLed
      const requests = [{ ...request, ...placed(lead, knownAt) }]
      return [ask(statement[direction], { requests, rows: limit, knownAt })]
    }
    return shelvesOf(knownAt).map((shelf) => {
      if (!isByDegree && asked.clauses.length === 0) return plainList(shelf)
      const statement = isByDegree ? entityPageByDegree : entityPageMatching
      const requests = [{ ...request, shelf }]
      return ask(statement[direction], { requests, rows: limit, knownAt })
    })
  }

  function plainList(shelf: Shelf) {
    const parameters = { ...range, knownAt, shelf }
    return kinds
      ? ask(entityPageOfKinds[direction], { ...parameters, kinds: [...new Set(kinds)] })
      : ask(entityPage[direction], parameters)
  }
}

/** What leads to entities, with the places where the relations of partners hang. */
function placed({ partnersOf, ...lead }: EntityLead, knownAt: number | null): EntityLead {
  return { ...lead, partnersOf: partnersOf.flatMap((id) => placesOf(id, knownAt)) }
}

/** A filter with its words as one of its clauses. */
function worded(filter: EntityFilter): EntityFilter {
  const { words, clauses } = filter
  if (words.length === 0) return filter
  return { ...filter, clauses: [...clauses, [{ test: { on: 'words', words }, holds: true }]] }
}

async function count(ask: Ask, knownAt: number | null, filter: EntityFilter): Promise<number> {
  const asked = worded(filter)
  const { kinds, clauses } = asked
  const all = clauses.length === 0 && knownAt === null && !kinds
  const [rows, merged] = await Promise.all([read(), all ? ask(countMerged, {}) : []])
  return rows.reduce((sum, { total }) => sum + total, 0) - (merged[0]?.total ?? 0)

  function read() {
    if (clauses.length > 0) return countMatching(ask, knownAt, asked)
    if (knownAt !== null) return ask(entityCountAsOf, { kinds, knownAt })
    return kinds ? ask(entityCountOfKinds, { kinds }) : ask(entityCount, {})
  }
}

function countMatching(ask: Ask, knownAt: number | null, filter: EntityFilter) {
  const query = { index: 0, ...entityParameters(filter), ...everywhere, kinds: filter.kinds }
  const lead = entityLead(filter)
  if (lead) {
    const requests = [{ ...query, ...placed(lead, knownAt) }]
    return ask(counting(entityPageLed.ascending), { requests, knownAt })
  }
  const requests = shelvesOf(knownAt).map((shelf) => ({ ...query, shelf }))
  return ask(counting(entityPageMatching.ascending), { requests, knownAt })
}

function neighbourQuery(
  request: NeighbourRequest,
  index: number,
  knownAt: number | null,
): NeighbourQuery {
  return {
    index,
    id: request.id,
    shelves: placesOf(request.id, knownAt),
    roles: request.roles,
    types: request.filter.types,
    kinds: request.kinds,
    above: '',
    below: '',
    ...filterParameters(request.filter),
  }
}
