import type { Filler, Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'

/** What a search along relations goes on from, all of it together. */
export interface LinksRequest {
  /** Ids of entities and relations. */
  readonly ids: readonly string[]
  readonly filter: RelationFilter
  /** Relations that are not passed. */
  readonly avoid: readonly string[]
  /** Relations that are things of their own even where they fill no roles, and need not pass the filter. */
  readonly apart: readonly string[]
  /** Only links to these; null is any. Relations that fill roles are linked with all their fillers. */
  readonly towards: readonly string[] | null
  /** How many of the relations between two things to name. */
  readonly most: number
  /** Whether degrees have to be those of the instant that is read at. */
  readonly counted: boolean
}

/**
 * Two things that follow each other along relations that pass the filter: two fillers of the same
 * relations, none of which fills a role itself, or a relation that fills roles, and a filler of its.
 */
export interface Link {
  /** What was asked for, or the relation itself where it is one that fills roles. */
  readonly source: string
  readonly target: string
  readonly targetKind: Filler['kind']
  /** The relations that both fill roles of, the first by id; none where `source` is the relation. */
  readonly through: readonly string[]
  /** How many roles the target plays, whatever the filter; now, unless they were to be counted. */
  readonly degree: number
}

export interface ShortestRequest {
  /** Ids of two different entities. */
  readonly from: string
  readonly to: string
  /** How many of all shortest chains to answer with; null is one, whichever is found first. */
  readonly limit: number | null
}

/** The shortest chains between two entities, through whatever relations. */
export interface Shortest {
  /** Ids from one end to the other, entities and relations by turns; in the order of these ids. */
  readonly chains: readonly (readonly string[])[]
  /** The relations that they pass. */
  readonly relations: readonly Relation[]
  /** Whether both ends lead anywhere at all. */
  readonly isOpen: boolean
}

export interface LinkReads {
  /**
   * What each thing leads to. Of a relation among them its own fillers are answered where it passes
   * the filter; that there are none says that it does not, or that no list shows it.
   */
  links(request: LinksRequest): Promise<readonly Link[]>
  /**
   * Answers at once what a search by `links` would find; null where it cannot, which is so for some
   * engines, for what was known once, and for chains in which a relation follows another.
   */
  shortest(request: ShortestRequest): Promise<Shortest | null>
}
