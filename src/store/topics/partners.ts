import type { Neighbour } from '../../model/entity.ts'
import { neighbours } from '../catalogue/entity.ts'
import {
  type ComparisonQuery,
  comparedFromOne,
  comparedPartners,
  partnersByDegree,
  partnersOver,
} from '../catalogue/facet.ts'
import { relationPages } from '../catalogue/relationPages.ts'
import type { RequestRow } from '../catalogue/rows.ts'
import { filterParameters } from '../leads/filterParameters.ts'
import { ledAlong } from '../leads/ledAlong.ts'
import { fillerOf, placedSet } from '../leads/relationSets.ts'
import { relationIndexOf, relationStretches } from '../leads/relationStretches.ts'
import { placesOf } from '../leads/shelves.ts'
import { everywhere } from '../orderKey.ts'
import type { ComparedPartner, ComparisonRequest, PartnerRequest, Top } from '../port/facets.ts'
import { entityOf } from '../rows.ts'
import { isUnfiltered } from '../statements/flavours.ts'
import type { Ask } from '../statements/statement.ts'
import { alike } from './alike.ts'
import { byRequest } from './answers.ts'

/** The entities that take part in most of some relations; around a filler, those are its neighbours. */
export async function readPartners(
  ask: Ask,
  knownAt: number | null,
  requests: readonly PartnerRequest[],
): Promise<readonly Top<Neighbour>[]> {
  // Those that are left out are read too: there may be as many ahead of the last that is shown.
  const rows = 1 + Math.max(...requests.map(({ limit, without }) => limit + without.length))
  const queries = requests.map((request, index) => ({
    index,
    kinds: request.kinds,
    filter: request.filter,
    filler: fillerOf(request),
    ...placedSet(request, knownAt),
  }))
  const around = queries.filter(({ filler }) => filler !== null)
  const whole = queries.filter(({ filler }) => filler === null)
  const all = whole.filter(isOfAll)
  const some = whole.filter((query) => !isOfAll(query))
  const lists = await Promise.all([
    all.length > 0 ? ask(partnersByDegree, { requests: all, rows }) : [],
    ledAlong(some.flatMap(ledTo), relationIndexOf, (index, asked) =>
      ask(partnersOver(relationPages[index].ascending), { requests: asked, rows, knownAt }),
    ),
    around.length > 0
      ? ask(neighbours.ascending, { requests: around.map(asNeighbours), rows, knownAt })
      : [],
  ])
  return byRequest(requests.length, lists.flat()).map((found, index) => {
    const { without = [], limit = 0 } = requests[index] ?? {}
    const others = found.filter(({ id }) => !without.includes(id))
    return topOf(others, limit, (row) => ({
      entity: entityOf(row),
      relationCount: row.relationCount,
    }))
  })

  /** One index leads to all: the partners in each of several parts are not those in all of them. */
  function ledTo({ index, kinds, filter }: (typeof queries)[number]) {
    const stretches = relationStretches(filter, everywhere, knownAt, { index, byOne: true })
    return stretches.map((one) => ({ ...one, kinds }))
  }

  /** Whether it is asked of all relations that there are now. */
  function isOfAll(query: ReturnType<typeof placedSet>): boolean {
    return knownAt === null && !query.types && isUnfiltered(query)
  }
}

/** A request for neighbours from the first one on, of which none is left out. */
function asNeighbours<Q extends { readonly places: readonly string[] }>(query: Q) {
  return { ...query, id: '', shelves: query.places, ...everywhere }
}

/** The partners of two, or of one alone: all such lists of the same two in one pass. */
export async function comparePartners(
  ask: Ask,
  knownAt: number | null,
  requests: readonly ComparisonRequest[],
): Promise<readonly Top<ComparedPartner>[]> {
  const pairs = alike(requests, ({ a, b, kinds, filter }) => [a, b, kinds, filter])
  const queries = pairs.map((lists, index) => comparisonQuery(lists, index, knownAt))
  const rows = 1 + Math.max(...requests.map(({ limit }) => limit))
  const led = queries.flatMap((query) => {
    const starts = knownAt === null ? startsOf(query) : []
    return starts.length > 0 ? [{ ...query, starts }] : []
  })
  const rest = queries.filter(({ index }) => led.every((query) => query.index !== index))
  const lists = await Promise.all([
    led.length > 0 ? ask(comparedFromOne, { requests: led, rows }) : [],
    rest.length > 0 ? ask(comparedPartners, { requests: rest, rows, knownAt }) : [],
  ])
  const found = byRequest(pairs.length, lists.flat())
  return requests.map((request) => {
    const both = found[pairs.findIndex((lists) => lists.includes(request))] ?? []
    const list = both.filter(({ of }) => of === request.of)
    return topOf(list, request.limit, (row) => ({
      entity: entityOf(row),
      withA: row.withA,
      withB: row.withB,
    }))
  })
}

function comparisonQuery(
  lists: readonly [ComparisonRequest, ...ComparisonRequest[]],
  index: number,
  knownAt: number | null,
): ComparisonQuery {
  const [{ a, b, kinds, filter }] = lists
  return {
    index,
    a,
    lists: [...new Set(lists.map(({ of }) => of))],
    sides: [a, b].map((id) => ({ isA: id === a, places: placesOf(id, knownAt) })),
    without: [a, b],
    kinds,
    types: filter.types,
    ...filterParameters(filter),
  }
}

/**
 * From which of two it can be told what is asked of them: what shares nothing with it is not listed.
 * None where it takes both, or where a filter does.
 */
function startsOf(query: ComparisonQuery): readonly string[] {
  const { lists, without } = query
  if (!isUnfiltered(query)) return []
  return without.filter((id) => !lists.includes(id === query.a ? 'b' : 'a'))
}

function topOf<R extends RequestRow, T>(
  rows: readonly R[],
  limit: number,
  item: (row: R) => T,
): Top<T> {
  return { items: rows.slice(0, limit).map(item), more: rows.length > limit }
}
