import type { Count } from '../../model/facet.ts'
import { type FacetRow, facetCounts, facetCountsOfFillers } from '../catalogue/facet.ts'
import { facetTerms } from '../facetTerms.ts'
import type { FacetRequest } from '../port/facets.ts'
import type { Ask } from '../statement.ts'
import { alike } from './alike.ts'
import { byRequest } from './answers.ts'
import { countPlainly, isCountedPlainly, type PlacedQuery } from './plainCounts.ts'
import { fillerOf, placedSet } from './relationSets.ts'

/** Counts relations by what is asked for: all facets of the same relations in one pass over them. */
export async function countFacets(
  ask: Ask,
  knownAt: number | null,
  requests: readonly FacetRequest[],
): Promise<readonly (readonly Count[])[]> {
  const sets = alike(requests, ({ id, roles, filter }) => [id, roles, filter])
  const queries = sets.map((set, index) => ({
    index,
    isWhole: fillerOf(set[0]) === null,
    facets: facetsOf(set),
    ...placedSet(set[0], knownAt),
  }))
  const rows = await Promise.all([
    countPlainly(ask, queries.filter(isPlain)),
    counted(facetCounts, (query) => query.isWhole),
    counted(facetCountsOfFillers, (query) => !query.isWhole),
  ])
  const found = byRequest(sets.length, rows.flat())
  return requests.map((request) => {
    const rows = found[sets.findIndex((set) => set.includes(request))] ?? []
    return largestFirst(rows.filter(({ facet }) => facet === request.facet))
  })

  async function counted(
    statement: typeof facetCounts,
    isMeant: (query: PlacedQuery) => boolean,
  ): Promise<readonly FacetRow[]> {
    const some = queries.filter((query) => isMeant(query) && !isPlain(query))
    return some.length > 0 ? await ask(statement, { requests: some, knownAt }) : []
  }

  function isPlain(query: PlacedQuery): boolean {
    return knownAt === null && isCountedPlainly(query)
  }
}

function facetsOf(requests: readonly FacetRequest[]) {
  return [...new Set(requests.map(({ facet }) => facet))].map(facetTerms)
}

function largestFirst(rows: readonly FacetRow[]): readonly Count[] {
  return rows
    .map(({ key, total }) => ({ key, count: total }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}
