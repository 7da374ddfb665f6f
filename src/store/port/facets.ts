import type { Entity, Neighbour } from '../../model/entity.ts'
import type { Count, Facet } from '../../model/facet.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'

/** Some relations: those that match, of the whole graph or of what something takes part in. */
export interface RelationSet {
  /** Id of the entity or relation that takes part; null is the whole graph. */
  readonly id: string | null
  /** Roles it plays. */
  readonly roles: readonly string[] | null
  readonly filter: RelationFilter
}

export interface FacetRequest extends RelationSet {
  readonly facet: Facet
}

export interface PartnerRequest extends RelationSet {
  readonly kinds: readonly string[] | null
  /** Entities that are not counted. */
  readonly without: readonly string[]
  readonly limit: number
}

/** Whose partners are meant: of both, or of the one and not of the other. */
export type PartnersOf = 'both' | 'a' | 'b'

export interface ComparisonRequest {
  readonly a: string
  readonly b: string
  readonly of: PartnersOf
  readonly kinds: readonly string[] | null
  readonly filter: RelationFilter
  readonly limit: number
}

/** An entity that shares relations with one or both of two others. */
export interface ComparedPartner {
  readonly entity: Entity
  /** In how many relations it takes part together with each. */
  readonly withA: number
  readonly withB: number
}

/** The first of a list. */
export interface Top<T> {
  readonly items: readonly T[]
  /** Whether there are more. */
  readonly more: boolean
}

export interface FacetReads {
  /**
   * How many relations have each of what is counted, largest first, then by key. Days are those on
   * which relations begin, or by which they are over where only that is known; months and years are
   * beginnings of them. A relation of which a facet is not known is not counted by it.
   */
  facetCounts(requests: readonly FacetRequest[]): Promise<readonly (readonly Count[])[]>
  /** The entities that take part in most of the relations, then by id. */
  partners(requests: readonly PartnerRequest[]): Promise<readonly Top<Neighbour>[]>
  /**
   * The entities that share relations with both of two others, or with one alone: by the smaller of
   * both numbers, then by their sum, then by id. Neither of the two is among them.
   */
  comparedPartners(requests: readonly ComparisonRequest[]): Promise<readonly Top<ComparedPartner>[]>
}
