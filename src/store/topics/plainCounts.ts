import type { Facet } from '../../model/facet.ts'
import { FIRST_INSTANT } from '../../model/timeSpan.ts'
import {
  type DayCountRow,
  type FacetQuery,
  type FacetRow,
  plainCounts,
} from '../catalogue/facet.ts'
import { facetTerms } from '../facetTerms.ts'
import { isUnfiltered } from '../flavours.ts'
import { DAY } from '../orderKey.ts'
import type { Ask } from '../statement.ts'
import { ledAlong } from './ledAlong.ts'

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
  // In some of its roles, a filler can take part in one relation twice.
  const isAny = query.roles === null && isUnfiltered(query)
  return isAny && query.facets.every(({ facet }) => facet === 'type' || timeFacets.has(facet))
}

type Way = keyof typeof plainCounts

/** Counts relations by type and by time, as they are now: their terms, which are many, are not read. */
export async function countPlainly(
  ask: Ask,
  queries: readonly PlacedQuery[],
): Promise<readonly FacetRow[]> {
  return await ledAlong(queries, wayOf, async (way, led) => {
    const rows = await Promise.all([countTypes(ask, way, led), countDays(ask, way, led)])
    return rows.flat()
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
  const asked = queries.filter(({ facets }) => facets.some(({ facet }) => facet === 'type'))
  if (asked.length === 0) return []
  const rows = await ask(plainCounts[way].types, { requests: asked.map(requestOf) })
  return rows.map(({ type, ...row }) => ({ ...row, facet: 'type', key: type }))
}

async function countDays(
  ask: Ask,
  way: Way,
  queries: readonly PlacedQuery[],
): Promise<readonly FacetRow[]> {
  const asked = queries.filter(({ facets }) => timesOf(facets).length > 0)
  if (asked.length === 0) return []
  const rows = await ask(plainCounts[way].days, { requests: asked.map(requestOf) })
  return asked.flatMap(({ index, facets }) => {
    const days = rows.filter(({ request }) => request === index)
    return timesOf(facets).flatMap((facet) => timeRows(index, facet, days))
  })
}

function requestOf({ index, places, types }: PlacedQuery) {
  return { index, places, types }
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
