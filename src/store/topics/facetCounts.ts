import type { Count } from '../../model/facet.ts'
import { type FacetQuery, type FacetRow, facetsOver } from '../catalogue/facet.ts'
import { participations, relationPages } from '../catalogue/relationPages.ts'
import { ledAlong } from '../leads/ledAlong.ts'
import { participationIndexOf, participationStretches } from '../leads/participationStretches.ts'
import { fillerOf, placedSet, throughFiller } from '../leads/relationSets.ts'
import { relationIndexOf, relationStretches } from '../leads/relationStretches.ts'
import { everywhere } from '../orderKey.ts'
import type { FacetRequest, RelationSet } from '../port/facets.ts'
import type { Ask } from '../statements/statement.ts'
import { facetTerms } from '../terms/facetTerms.ts'
import { alike } from './alike.ts'
import { byRequest } from './answers.ts'
import { countPlainly, isCountedPlainly, type PlacedQuery } from './plainCounts.ts'

/** A set of relations, and all facets that are asked of it. */
interface CountedSet extends Pick<FacetQuery, 'index' | 'facets'> {
  readonly set: RelationSet
}

/** Counts relations by what is asked for: all facets of the same relations in one pass over them. */
export async function countFacets(
  ask: Ask,
  knownAt: number | null,
  requests: readonly FacetRequest[],
): Promise<readonly (readonly Count[])[]> {
  const sets = alike(requests, ({ id, roles, filter }) => [id, roles, filter])
  const plain: PlacedQuery[] = []
  const led: CountedSet[] = []
  for (const [index, asked] of sets.entries()) {
    const [set] = asked
    const facets = facetsOf(asked)
    const isWhole = fillerOf(set) === null
    const query = { index, isWhole, facets, ...placedSet(set, knownAt) }
    if (knownAt === null && isCountedPlainly(query)) plain.push(query)
    else led.push({ index, facets, set })
  }
  const rows = await Promise.all([countPlainly(ask, plain), countAlong(ask, knownAt, led)])
  const found = byRequest(sets.length, rows.flat())
  return requests.map((request) => {
    const rows = found[sets.findIndex((set) => set.includes(request))] ?? []
    return largestFirst(rows.filter(({ facet }) => facet === request.facet))
  })
}

/** Counts what indexes lead to: for each set of all relations, or of what a filler takes part in. */
async function countAlong(
  ask: Ask,
  knownAt: number | null,
  sets: readonly CountedSet[],
): Promise<readonly FacetRow[]> {
  const reached = sets.map((one) => ({ ...one, by: throughFiller(one.set) }))
  const whole = reached.flatMap(({ index, facets, set, by }) => {
    const stretches = by ? [] : relationStretches(set.filter, everywhere, knownAt, { index })
    return stretches.map((stretch) => ({ ...stretch, facets }))
  })
  const through = reached.flatMap(({ index, facets, by }) => {
    if (!by) return []
    const part = { index, request: by.request, ...everywhere, isSet: true }
    const stretches = participationStretches(part, knownAt, { once: by.once, brings: false })
    return stretches.map((stretch) => ({ ...stretch, facets }))
  })
  const rows = await Promise.all([
    ledAlong(whole, relationIndexOf, (index, asked) =>
      ask(facetsOver(relationPages[index].ascending), { requests: asked, knownAt }),
    ),
    ledAlong(through, participationIndexOf, (index, asked) =>
      ask(facetsOver(participations[index].ascending), { requests: asked, knownAt }),
    ),
  ])
  return rows.flat()
}

function facetsOf(requests: readonly FacetRequest[]) {
  return [...new Set(requests.map(({ facet }) => facet))].map(facetTerms)
}

/** What several stretches count of the same is added up. */
function largestFirst(rows: readonly FacetRow[]): readonly Count[] {
  const totals = new Map<string, number>()
  for (const { key, total } of rows) totals.set(key, total + (totals.get(key) ?? 0))
  return [...totals]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}
