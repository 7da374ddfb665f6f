import type { Facet } from '../../model/facet.ts'
import type { Distinction } from '../distinction.ts'
import type { PartnersOf } from '../port/facets.ts'
import { framed } from '../statements/framed.ts'
import { type Statement, statement } from '../statements/statement.ts'
import type { FilterParameters, KnownAt, RelationRequest, Requests } from './parameters.ts'
import { requests } from './parameters.ts'
import { type EntityRow, entityColumns, type RequestRow } from './rows.ts'

/**
 * The terms that a facet counts: those that begin so, without as much of their ends. Types are
 * counted where there is no beginning.
 */
interface FacetTerms {
  readonly facet: Facet
  readonly prefix: string | null
  readonly cut: number
}

/** A filter of relations, and where those stand or hang that it is asked of. */
interface PlacedFilter extends FilterParameters {
  readonly index: number
  readonly places: readonly string[]
  readonly types: readonly string[] | null
}

export interface FacetQuery extends PlacedFilter {
  readonly roles: readonly string[] | null
  readonly facets: readonly FacetTerms[]
}

interface PartnerQuery extends PlacedFilter {
  readonly kinds: readonly string[] | null
}

export interface ComparisonQuery extends Omit<RelationRequest, 'id' | 'roles'> {
  readonly a: string
  /** Where the relations of either hang. */
  readonly sides: readonly { readonly isA: boolean; readonly places: readonly string[] }[]
  /** Which lists of partners are meant. */
  readonly lists: readonly PartnersOf[]
  readonly without: readonly string[]
  readonly kinds: readonly string[] | null
}

export interface FacetRow extends RequestRow {
  readonly facet: string
  readonly key: string
  readonly total: number
}

/** What the facets of each request count, of the relations that its page would list if it were not cut. */
export function facetsOver<Q, R extends object>(page: Statement<Requests<Q> & KnownAt, R>) {
  return framed<
    { readonly requests: readonly (Q & Pick<FacetQuery, 'facets'>)[] } & KnownAt,
    FacetRow
  >('facets', page, ['requests', 'knownAt'], ['request', 'facet', 'key', 'total'])
}

/** What plain counts are asked of. */
export interface PlainCounts {
  readonly requests: readonly Pick<PlacedFilter, 'index' | 'places' | 'types'>[]
}

/** How many relations are of a type. */
export interface TypeCountRow extends RequestRow {
  readonly type: string
  readonly total: number
}

/** How many relations begin on a day, counted from the first instant; null where they are undated. */
export interface DayCountRow extends RequestRow {
  readonly day: number | null
  readonly total: number
}

/** How many relations something sets apart from most; null is what nothing does. */
export interface DistinctionCountRow extends RequestRow {
  readonly distinction: Distinction | null
  readonly total: number
}

/** What nothing but its type is asked of, counted as it is now: of the whole graph, of some types, of a filler. */
export const plainCounts = {
  all: plainly('relation/typeCounts', 'relation/dayCounts', 'relation/distinctionCounts'),
  types: plainly(
    'relation/typeCountsOfTypes',
    'relation/dayCountsOfTypes',
    'relation/distinctionCountsOfTypes',
  ),
  filler: plainly(
    'relation/typeCountsOfFiller',
    'relation/dayCountsOfFiller',
    'relation/distinctionCountsOfFiller',
  ),
}

function plainly(types: string, days: string, distinctions: string) {
  return {
    types: statement<PlainCounts, TypeCountRow>(types, ['requests'], ['request', 'type', 'total']),
    days: statement<PlainCounts, DayCountRow>(days, ['requests'], ['request', 'day', 'total']),
    distinctions: statement<PlainCounts, DistinctionCountRow>(
      distinctions,
      ['requests'],
      ['request', 'distinction', 'total'],
    ),
  }
}

type PartnerRow = RequestRow & EntityRow & { readonly relationCount: number }

/** Who takes part in most of the relations that the page of each request would list if it were not cut. */
export function partnersOver<Q, R extends object>(page: Statement<Requests<Q> & KnownAt, R>) {
  return framed<Requests<Q & Pick<PartnerQuery, 'kinds'>> & KnownAt, PartnerRow>(
    'partners',
    page,
    [...requests, 'knownAt'],
    ['request', 'relationCount', ...entityColumns],
  )
}

export const partnersByDegree = statement<Requests<PartnerQuery>, PartnerRow>(
  'entity/partnersByDegree',
  [...requests],
  ['request', 'relationCount', ...entityColumns],
)
export const comparedPartners = statement<
  Requests<ComparisonQuery> & KnownAt,
  RequestRow & EntityRow & { of: string; withA: number; withB: number }
>(
  'entity/comparedPartners',
  [...requests, 'knownAt'],
  ['request', 'of', 'withA', 'withB', ...entityColumns],
)
export const comparedFromOne = statement<
  Requests<ComparisonQuery & { readonly starts: readonly string[] }>,
  RequestRow & EntityRow & { of: string; withA: number; withB: number }
>('entity/comparedFromOne', [...requests], ['request', 'of', 'withA', 'withB', ...entityColumns])
