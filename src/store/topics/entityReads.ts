import type { Entity } from '../../model/entity.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import {
  entitiesByIds,
  entityCount,
  entityCountAsOf,
  entityCountMatches,
  entityCountOfKinds,
  entityHistory,
  entityPage,
  entityPageOfKinds,
  entitySearch,
  entityVersions,
  type NeighbourQuery,
  neighbourCounts,
  neighbours,
} from '../catalogue/entity.ts'
import { countMerged } from '../catalogue/identity.ts'
import type { EntityRow, RequestRow, VersionSpanRow } from '../catalogue/rows.ts'
import { compareKeys, pageOf, scanOf } from '../pages.ts'
import type { EntityFilter, EntityReads, NeighbourRequest } from '../port/entities.ts'
import { entityOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { inOrderAsked, keyed, totalsByRequest } from './answers.ts'
import { filterParameters } from './filterParameters.ts'
import { historiesByRequest } from './historiesByRequest.ts'
import { pagesByRequest } from './pagesByRequest.ts'
import { placesOf, type Shelf, shelvesOf } from './shelves.ts'

/** The reads of entities, over anything that runs statements. */
export function entityReads(ask: Ask, knownAt: number | null): EntityReads {
  return {
    entities: async (ids) =>
      inOrderAsked(ids, await ask(entitiesByIds, { ids, knownAt }), entityOf),
    entityPage: (filter, page) => readPage(ask, knownAt, filter, page),
    entityCount: (filter) => count(ask, knownAt, filter),
    neighbourPages: (requests) =>
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
    neighbourCounts: async (requests) =>
      totalsByRequest(
        requests.length,
        await ask(neighbourCounts, {
          requests: requests.map((request, index) => neighbourQuery(request, index, knownAt)),
          knownAt,
        }),
      ),
    entityHistories: (requests) =>
      historiesByRequest<RequestRow & VersionSpanRow & EntityRow, Entity>(
        requests,
        knownAt,
        (asked, rows) => ask(entityHistory, { requests: asked, rows, knownAt }),
        entityOf,
      ),
    entityVersions: (ids) => ask(entityVersions, { ids }),
  }
}

async function readPage(
  ask: Ask,
  knownAt: number | null,
  { kinds, words }: EntityFilter,
  page: PageRequest,
): Promise<Page<Entity>> {
  const { direction, ...range } = scanOf(page, 'ascending')
  const lists = words.length > 0 ? [search()] : shelvesOf(knownAt).map(list)
  const rows = (await Promise.all(lists)).flat()
  return pageOf(page, keyed(rows.sort(compareKeys(direction)), entityOf))

  function search() {
    const [whole, word] = [words.join(' '), telling(words)]
    return ask(entitySearch[direction], { ...range, kinds, words, whole, word, knownAt })
  }

  function list(shelf: Shelf) {
    const parameters = { ...range, knownAt, shelf }
    return kinds
      ? ask(entityPageOfKinds[direction], { ...parameters, kinds: [...new Set(kinds)] })
      : ask(entityPage[direction], parameters)
  }
}

async function count(
  ask: Ask,
  knownAt: number | null,
  { kinds, words }: EntityFilter,
): Promise<number> {
  const all = words.length === 0 && knownAt === null && !kinds
  const [rows, merged] = await Promise.all([read(), all ? ask(countMerged, {}) : []])
  return (rows[0]?.total ?? 0) - (merged[0]?.total ?? 0)

  function read() {
    if (words.length > 0) {
      return ask(entityCountMatches, { kinds, words, word: telling(words), knownAt })
    }
    if (knownAt !== null) return ask(entityCountAsOf, { kinds, knownAt })
    return kinds ? ask(entityCountOfKinds, { kinds }) : ask(entityCount, {})
  }
}

/** The longest word leads to the fewest candidates. */
function telling(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '')
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
