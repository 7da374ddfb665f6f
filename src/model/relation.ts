import type { Modality, Polarity } from './modality.ts'
import type { ValidTime } from './validTime.ts'
import type { Attribute } from './value.ts'

/** Something in a role: an entity or another relation. */
export interface Filler {
  readonly role: string
  readonly id: string
  readonly kind: 'entity' | 'relation'
}

/** What the graph says of a relation now, derived from its live claims. */
export interface RelationState {
  readonly modality: Modality
  readonly polarity: Polarity
  readonly validTime: ValidTime | null
  /** For each attribute the value that wins. */
  readonly attributes: readonly Attribute[]
  /** How many claims of sources count; decisions of curators are none. */
  readonly claimCount: number
  /** How many independent publishers speak of it; one that only repeats another is none. */
  readonly publisherCount: number
  /** The documents and publishers whose claims count, by id. */
  readonly documents: readonly string[]
  readonly publishers: readonly string[]
  /** When a document first and last asserted it, in EDTF; null where none of them is dated. */
  readonly firstAsserted: string | null
  readonly lastAsserted: string | null
  /** The aspects on which claims contradict each other and nobody has decided, in alphabetical order. */
  readonly conflicts: readonly string[]
  /** Those on which a curator has decided who is right. */
  readonly settled: readonly string[]
}

/** One n-ary fact or event, whoever reports it: a type and its role fillers. */
export interface Relation {
  readonly id: string
  readonly type: string
  /** Tells apart relations of one type with the same identifying fillers; null where one is enough. */
  readonly key: string | null
  /** In the order of the type's roles. */
  readonly fillers: readonly Filler[]
  /** Null while no claim that counts speaks of it. */
  readonly state: RelationState | null
  /** Whether lists show it: not where all that was claimed of it is taken back. */
  readonly isListed: boolean
}

/** A relation that something takes part in, and the role it plays there. */
export interface Participation {
  readonly role: string
  readonly relation: Relation
}
