import type { Entity } from '../../model/entity.ts'
import type { Filler } from '../../model/relation.ts'
import type { Attribute } from '../../model/value.ts'
import type { EndedClaim } from './claims.ts'
import type { Stored } from './stored.ts'

/** What something was taken for, from an instant on and until another. */
export interface Standing {
  readonly id: string
  readonly survivor: string
  readonly since: number
  readonly until: number
}

/** What a claim gives and names, whatever that is taken for. */
export interface GivingClaim {
  readonly id: string
  readonly relation: string
  readonly document: string
  readonly fillers: readonly Filler[]
  /** The instants at which it began and ceased to count, in turn. */
  readonly turns: readonly number[]
  readonly recordedAt: number
}

/** What a claim says in words of its own. */
export interface NamedClaim {
  readonly id: string
  /** The hash of what it says. */
  readonly hash: string
  readonly relation: string
  readonly document: string
  /** Whether it is the decision of a curator, which stands in a document of its own. */
  readonly isDecision: boolean
  readonly fillers: readonly Filler[]
  readonly quote: string | null
  readonly attributes: readonly Attribute[]
}

/** Whom a claim is attributed to, as it gives them. */
export interface Attribution {
  readonly id: string
  readonly given: string
  readonly position: number
  readonly order: string
  readonly recordedAt: number
}

/** When something was written. */
export interface Since {
  readonly id: string
  readonly since: number
}

export interface DocumentState extends Since {
  readonly title: string
  readonly publisher: string
}

/** What an entity was by itself from an instant on. */
export interface EntityState extends Stored<Entity> {
  readonly since: number
}

/**
 * Reads of what was at any time, for a change that has to reach all of it. They take any number of
 * ids, and read so many at a time.
 */
export interface EverReads {
  /** What entities and relations were ever taken for, where that is another. */
  standings(ids: readonly string[]): Promise<readonly Standing[]>
  /** The ids of the relations that were ever taken for any of these. */
  everBehind(relations: readonly string[]): Promise<readonly string[]>
  /** The ids of the relations in which any of these ever took part. */
  everAround(fillers: readonly string[]): Promise<readonly string[]>
  /** The places where what these relations were is found. */
  pastPlaces(relations: readonly string[]): Promise<readonly string[]>
  claimsGiving(relations: readonly string[]): Promise<readonly GivingClaim[]>
  namedClaims(ids: readonly string[]): Promise<readonly NamedClaim[]>
  /** The ids of all claims that come from these documents. */
  claimsFrom(documents: readonly string[]): Promise<readonly string[]>
  /** The claims that were ever attributed to any of these. */
  everAttributed(entities: readonly string[]): Promise<readonly Attribution[]>
  /** The ids of the claims that any of these ever corrected. */
  everCorrectedBy(claims: readonly string[]): Promise<readonly string[]>
  /** All claims that were ever taken back. */
  endedClaims(): AsyncIterable<readonly EndedClaim[]>
  /** The reasons of all judgements. */
  judgementReasons(): AsyncIterable<readonly { readonly id: string; readonly reason: string }[]>
  documentStates(ids: readonly string[]): Promise<readonly DocumentState[]>
  publisherStates(ids: readonly string[]): Promise<readonly Since[]>
  relationTypeStates(ids: readonly string[]): Promise<readonly Since[]>
  entityStates(ids: readonly string[]): Promise<readonly EntityState[]>
  /** The words by which entities are and were found. */
  termsOf(entities: readonly string[]): Promise<readonly string[]>
}
