import type { Entity } from '../../model/entity.ts'
import type { Outline } from '../../model/outline.ts'
import type { Filler } from '../../model/relation.ts'
import type { TypeSince } from './vocabulary.ts'

/** What a drawing goes on from, how far, and what it has room for. */
export interface SurroundingsRequest {
  readonly things: readonly FollowedThing[]
  /** What is drawn already. */
  readonly drawn: readonly string[]
  /** How many more things there is room for. */
  readonly room: number
  /** Whether the things that there is room for come along. */
  readonly withEntities: boolean
  /** Whether it comes along since when the types of the relations are as they are. */
  readonly withTypes: boolean
}

/** Something that a drawing goes on from. */
export interface FollowedThing extends Pick<Filler, 'id' | 'kind'> {
  /** How many of the roles that it plays are followed at most, the newest. */
  readonly limit: number
}

/** A relation that a round has found. */
export interface Surrounding {
  readonly relation: Outline
  /** The greatest pull of what it leads to; null where it only leads between what is drawn. */
  readonly pull: number | null
  /** Whether it takes part in others itself. */
  readonly isApart: boolean
}

export interface Surroundings {
  /**
   * Those that lead between what is drawn, those of more than two roles or with relations in them, and
   * of the others those that lead to the things of the greatest pulls, as many as there is room for.
   */
  readonly found: readonly Surrounding[]
  /** The things that there is room for, where they come along. */
  readonly entities: readonly Entity[]
  /** Since when types of these relations are as they are, where that comes along. */
  readonly types: readonly TypeSince[]
  /** Whether relations were left out that lead to more things than there is room for. */
  readonly isShort: boolean
  /** Whether a thing plays more roles than were followed. */
  readonly isCut: boolean
}

export interface SurroundingsReads {
  /**
   * What lies around things, by whatever relations there are now, cut to what there is room for; null
   * where the engine cannot weigh it, and for what was known once. Relations that no list shows lead
   * nowhere.
   */
  surroundings(request: SurroundingsRequest): Promise<Surroundings | null>
}
