import type { Facet } from '../../model/facet.ts'
import { FIRST_INSTANT } from '../../model/timeSpan.ts'
import {
  type DayCountRow,
  type FacetQuery,
  type FacetRow,
  type PlainCounts,
  plainCounts,
} from '../catalogue/facet.ts'
import { modalityOf } from '../distinction.ts'
import { ledAlong } from '../leads/ledAlong.ts'
import { DAY } from '../orderKey.ts'
import { isUnfiltered } from '../statements/flavours.ts'
import type { Ask, Statement } from '../statements/statement.ts'
import { facetTerms } from '../terms/facetTerms.ts'

/** What facets count, of the whole graph or of what hangs on a filler. */
export interface PlacedQuery extends FacetQuery {
  readonly isWhole: boolean
}

const timeFacets: ReadonlySet<Facet> = new Set(['year', 'month', 'day'])

/**
 * Whether roles, or an index, tell all that is asked, which is of what is now. Where terms are read
 * for one facet, they tell the others in the same pass.
 */
export function isCountedPlainly(query: PlacedQuery): boolean {
  // In some of its roles, a filler can take part in one relation twice; of some types an index leads to what it has.
  const isAny = query.isWhole || (query.roles ?? query.types) === null
  return isAny && isUnfiltered(query) && query.facets.every(({ facet }) => facet !== 'publisher')
}

type Way = keyof typeof plainCounts

/** Counts relations by type, time and modality, as they are now: their terms, which are many, are not read. */
export async function countPlainly(
  ask: Ask,
  queries: readonly PlacedQuery[],
): Promise<readonly FacetRow[]> {
  return await ledAlong(queries, wayOf, async (way, led) => {
    const counts = [countTypes, countDays, countModalities].map((each) => each(ask, way, led))
    return (await Promise.all(counts)).flat()
  })
}

function wayOf({ isWhole, types }: PlacedQuery): Way {
  if (!isWhole) return 'filler'
  return types ? 'types' : 'all'
}

async function countTypes(
  ask: Ask,
  way: Way,
  queries: readonly PlacedQuery[],
): Promise<readonly FacetRow[]> {
  const rows = await count(ask, plainCounts[way].types, queries.filter(isAskedFor('type')))
  return rows.map(({ type, ...row }) => ({ facet: 'type', key: type, ...row }))
}

async function countDays(
  ask: Ask,
  way: Way,
  queries: readonly PlacedQuery[],
): Promise<readonly FacetRow[]> {
  const asked = queries.filter(({ facets }) => timesOf(facets).length > 0)
  const rows = await count(ask, plainCounts[way].days, asked)
  return asked.flatMap(({ index, facets }) => {
    const days = rows.filter(({ request }) => request === index)
    return timesOf(facets).flatMap((facet) => timeRows(index, facet, days))
  })
}

async function countModalities(
  ask: Ask,
  way: Way,
  queries: readonly PlacedQuery[],
): Promise<readonly FacetRow[]> {
  const asked = queries.filter(isAskedFor('modality'))
  const rows = await count(ask, plainCounts[way].distinctions, asked)
  return rows.flatMap(({ distinction, ...row }) => {
    const key = modalityOf(distinction)
    return key ? [{ facet: 'modality', key, ...row }] : []
  })
}

/** Asks a statement for what it counts of each query; nothing where there is none. */
async function count<R extends object>(
  ask: Ask,
  statement: Statement<PlainCounts, R>,
  queries: readonly PlacedQuery[],
): Promise<readonly R[]> {
  if (queries.length === 0) return []
  const requests = queries.map(({ index, places, types }) => ({ index, places, types }))
  return await ask(statement, { requests })
}

function isAskedFor(one: Facet) {
  return ({ facets }: PlacedQuery) => facets.some(({ facet }) => facet === one)
}

function timesOf(facets: FacetQuery['facets']): readonly Facet[] {
  return facets.map(({ facet }) => facet).filter((facet) => timeFacets.has(facet))
}

/** Days put together to what a facet counts. */
function timeRows(request: number, facet: Facet, days: readonly DayCountRow[]): FacetRow[] {
  const totals = new Map<string, number>()
  for (const { day, total } of days) {
    if (day === null) continue
    const key = timeOf(facet, day)
    totals.set(key, total + (totals.get(key) ?? 0))
  }
  return [...totals].map(([key, total]) => ({ request, facet, key, total }))
}

function timeOf(facet: Facet, day: number): string {
  const written = new Date(FIRST_INSTANT + day * DAY).toISOString().replace(/T.*$/, '')
  return written.slice(0, written.length - facetTerms(facet).cut)
}
