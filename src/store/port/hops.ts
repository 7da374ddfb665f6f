import type { Entity } from '../../model/entity.ts'
import type { Filler, Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { TypeSince } from './vocabulary.ts'

/** A step from many things at once. */
export interface HopRequest {
  /** Entities and relations that take part in relations; or relations to go into. */
  readonly things: readonly string[]
  /** Whether it goes into the things, which are relations, rather than through what they take part in. */
  readonly isInto: boolean
  /** Roles that the things play; null for a step into them. */
  readonly roles: readonly string[] | null
  /** Only on to entities of these kinds; null is on to anything. */
  readonly kinds: readonly string[] | null
  readonly filter: RelationFilter
  /** How many relations of each thing at most, the newest. */
  readonly limit: number
  /** Whether the entities that the hops lead to come along, where that saves a way over a network. */
  readonly withEntities?: boolean
  /** Whether the relations come along whole, unless they are too many to keep. */
  readonly withRelations?: boolean
  /** Whether it comes along since when their types are as they are, where that saves a way over a network. */
  readonly withTypes?: boolean
}

/** A thing with a relation that it takes part in, or is itself. */
export interface Hop {
  readonly thing: string
  /** The role that the thing plays, the first of those asked for; null where it is the relation. */
  readonly role: string | null
  readonly relation: string
  /** What fills its roles, in the order of the type's roles, as far as it is of the kinds asked for. */
  readonly fillers: readonly Filler[]
}

export interface Hops {
  /** In the order of the things, for each the newest relation first; a relation once for a thing. */
  readonly hops: readonly Hop[]
  /** Whether a thing has more relations than the limit. */
  readonly more: boolean
  /** Those that came along, each once. */
  readonly entities?: readonly Entity[]
  readonly relations?: readonly Relation[]
  readonly types?: readonly TypeSince[]
}

export interface HopReads {
  /** All that many things lead to by relations that lists show and that pass the filter. */
  hops(requests: readonly HopRequest[]): Promise<readonly Hops[]>
}
