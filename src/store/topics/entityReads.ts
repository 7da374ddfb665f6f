import type { Entity } from '../../model/entity.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import {
  entitiesByIds,
  entityCount,
  entityCountMatches,
  entityCountOfKinds,
  entityPage,
  entityPageOfKinds,
  entitySearch,
  entityVersions,
  type NeighbourQuery,
  neighbourCounts,
  neighbours,
} from '../catalogue/entity.ts'
import { compareKeys, pageOf, scanOf } from '../pages.ts'
import type { EntityFilter, EntityReads, NeighbourRequest } from '../port/entities.ts'
import { entityOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { inOrder, keyed, totalsByRequest } from './answers.ts'
import { filterParameters, slotsOf } from './filterParameters.ts'
import { pagesByRequest } from './pagesByRequest.ts'

/** The reads of entities, over anything that runs statements. */
export function entityReads(ask: Ask): EntityReads {
  return {
    entities: async (ids) => inOrder(ids, (await ask(entitiesByIds, { ids })).map(entityOf)),
    entityPage: (filter, page) => readPage(ask, filter, page),
    entityCount: (filter) => count(ask, filter),
    neighbourPages: (requests) =>
      pagesByRequest(
        requests,
        'ascending',
        (direction, placed, rows) =>
          ask(neighbours[direction], {
            requests: placed.map(({ index, request, above, below }) => ({
              ...neighbourQuery(request, index),
              above,
              below,
            })),
            rows,
          }),
        (row) => ({ entity: entityOf(row), relationCount: row.relationCount }),
      ),
    neighbourCounts: async (requests) =>
      totalsByRequest(
        requests.length,
        await ask(neighbourCounts, { requests: requests.map(neighbourQuery) }),
      ),
    entityVersions: (ids) => ask(entityVersions, { ids }),
  }
}

async function readPage(ask: Ask, filter: EntityFilter, page: PageRequest): Promise<Page<Entity>> {
  const { direction, ...range } = scanOf(page, 'ascending')
  const rows = await readRows()
  return pageOf(page, keyed([...rows].sort(compareKeys(direction)), entityOf))

  function readRows() {
    const { kinds, words } = filter
    if (words.length > 0) {
      const whole = words.join(' ')
      return ask(entitySearch[direction], { ...range, kinds, words, whole, word: telling(words) })
    }
    if (kinds) return ask(entityPageOfKinds[direction], { ...range, kinds: [...new Set(kinds)] })
    return ask(entityPage[direction], range)
  }
}

async function count(ask: Ask, { kinds, words }: EntityFilter): Promise<number> {
  const rows = await (words.length > 0
    ? ask(entityCountMatches, { kinds, words, word: telling(words) })
    : kinds
      ? ask(entityCountOfKinds, { kinds })
      : ask(entityCount, {}))
  return rows[0]?.total ?? 0
}

/** The longest word leads to the fewest candidates. */
function telling(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '')
}

function neighbourQuery(request: NeighbourRequest, index: number): NeighbourQuery {
  return {
    index,
    id: request.id,
    roles: request.roles,
    types: request.filter.types,
    kinds: request.kinds,
    slots: slotsOf(request.filter),
    above: '',
    below: '',
    ...filterParameters(request.filter),
  }
}
