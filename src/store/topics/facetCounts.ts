import type { Count } from '../../model/facet.ts'
import { type FacetRow, facetCounts, facetCountsOfFillers } from '../catalogue/facet.ts'
import { facetTerms } from '../facetTerms.ts'
import type { FacetRequest } from '../port/facets.ts'
import type { Ask } from '../statement.ts'
import { alike } from './alike.ts'
import { byRequest } from './answers.ts'
import { fillerOf, placedSet } from './relationSets.ts'

/** Counts relations by what is asked for: all facets of the same relations in one pass over them. */
export async function countFacets(
  ask: Ask,
  knownAt: number | null,
  requests: readonly FacetRequest[],
): Promise<readonly (readonly Count[])[]> {
  const sets = alike(requests, ({ id, roles, filter }) => [id, roles, filter])
  const [whole, around] = await Promise.all([
    counted(facetCounts, (filler) => filler === null),
    counted(facetCountsOfFillers, (filler) => filler !== null),
  ])
  const found = byRequest(sets.length, [...whole, ...around])
  return requests.map((request) => {
    const rows = found[sets.findIndex((set) => set.includes(request))] ?? []
    return largestFirst(rows.filter(({ facet }) => facet === request.facet))
  })

  async function counted(
    statement: typeof facetCounts,
    isMeant: (filler: string | null) => boolean,
  ): Promise<readonly FacetRow[]> {
    const some = sets.flatMap((set, index) =>
      isMeant(fillerOf(set[0]))
        ? [{ index, facets: facetsOf(set), ...placedSet(set[0], knownAt) }]
        : [],
    )
    return some.length > 0 ? await ask(statement, { requests: some, knownAt }) : []
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
