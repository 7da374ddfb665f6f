import type { RelationOrderKey } from '../../model/relationOrder.ts'
import type { TermClause } from '../terms/termTest.ts'

/** Parameters that many statements share. */

export interface Ids {
  readonly ids: readonly string[]
}

/** When it was that the graph knew what is read; null is now. */
export interface KnownAt {
  readonly knownAt: number | null
}

/** What is written is so from `at` on, and until it changes. */
export interface Recorded {
  readonly at: number
  readonly until: number
}

/** On which shelf a list stands: what is, or what was. */
export interface OnShelf {
  readonly shelf: string
}

/** A stretch of sort keys, exclusive, and how many rows of it to read. */
export interface KeyRange {
  readonly above: string
  readonly below: string
  readonly rows: number
}

/** One of several requests answered together; `index` is its place among them. */
export interface RangeRequest {
  readonly index: number
  readonly id: string
  readonly above: string
  readonly below: string
}

/** One of several requests for what something was known to be. */
export interface HistoryQuery {
  readonly index: number
  readonly id: string
}

/** A relation filter as statements take it: null is no condition, and every clause must be met. */
export interface FilterParameters {
  /** Terms that it must have, all of them. */
  readonly having: readonly string[]
  readonly clauses: readonly TermClause[]
  /** Clauses that joins have a part in. */
  readonly joining: readonly TermClause[]
  /** What entities are asked for that take part; whether they do is a term of its own: `joined=0`. */
  readonly joins: readonly { readonly clauses: readonly TermClause[] }[]
  readonly overlapsFrom: number | null
  readonly overlapsTo: number | null
  readonly withinFrom: number | null
  readonly withinTo: number | null
  readonly validFrom: number | null
  readonly validTo: number | null
  readonly certainly: boolean
}

/** An entity filter as statements take it, save its kinds. */
export interface EntityParameters {
  readonly clauses: readonly TermClause[]
  /** Clauses that joins have a part in. */
  readonly joining: readonly TermClause[]
  /** What relations they are asked to take part in; whether they do is a term of its own: `joined=0`. */
  readonly joins: readonly (FilterParameters & {
    readonly types: readonly string[] | null
    readonly roles: readonly string[] | null
  })[]
}

/** What leads to entities: ids, texts of terms, whole or how they begin, and places of fillers whose partners they are. */
export interface EntityLead {
  readonly ids: readonly string[]
  readonly texts: readonly string[]
  readonly beginnings: readonly string[]
  readonly partnersOf: readonly string[]
}

/** What leads to relations by what speaks of them: the ids of documents, and of publishers. */
export interface SourceLead {
  readonly documents: readonly string[]
  readonly publishers: readonly string[]
}

/** A stretch of a list by time. */
export interface ListRange {
  readonly above: string
  readonly below: string
  /** Of which span of time (see `SpanOfTime`). */
  readonly span: string | null
  /** How it is sorted instead; null where it goes by time. */
  readonly sorting: Sorting | null
}

/** A stretch of a list that is not sorted by time: by what, and between which keys. */
export interface Sorting {
  readonly on: RelationOrderKey['on']
  /** What the terms of an attribute begin with; none where it is something else. */
  readonly by: readonly string[]
  readonly above: string
  readonly below: string
}

/** Whether the entities that take part in the relations of a list come along. */
export interface Bringing {
  readonly brings: boolean
}

/** What comes along with the claims that come along with the relations of a list. */
export interface BringingClaims extends Bringing {
  /** Whether those that no longer count are meant too. */
  readonly claimsEnded?: boolean
  readonly bringsSpeakers?: boolean
}

/** What a request for relations of something asks of them. */
export interface RelationRequest extends FilterParameters {
  readonly index: number
  readonly id: string
  readonly roles: readonly string[] | null
  readonly types: readonly string[] | null
}

/** Requests that are answered together, each with as many rows. */
export interface Requests<Q> {
  readonly requests: readonly Q[]
  readonly rows: number
}

export const recorded = ['at', 'until'] as const
export const keyRange = ['above', 'below', 'rows'] as const
export const requests = ['requests', 'rows'] as const
