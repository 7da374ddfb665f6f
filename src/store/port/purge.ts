import type { Change } from '../../model/change.ts'
import type { Entity } from '../../model/entity.ts'
import type { EndedClaim } from './claims.ts'
import type { Attribution } from './ever.ts'
import type { RelationIdentity } from './relations.ts'
import type { Stored } from './stored.ts'

/** That something was purged, by a hash of what it was called. */
export interface Tombstone {
  readonly id: string
  /** When, in milliseconds since 1970-01-01T00:00Z. */
  readonly at: number
}

export interface TombstoneReads {
  tombstones(ids: readonly string[]): Promise<readonly Tombstone[]>
  tombstoneCount(): Promise<number>
}

/** Things of each kind, by their ids. */
export interface Doomed {
  readonly documents: readonly string[]
  readonly claims: readonly string[]
  readonly entities: readonly string[]
  readonly judgements: readonly string[]
}

/**
 * Deleting for good, and the rewriting of what was that goes with it. What was derived is not kept
 * by deleting: it is forgotten, and recorded once more at each instant by a writer of that instant.
 */
export interface PurgeWrites {
  /** Deletes these, what they were, and all that ties them to others. */
  deleteAll(doomed: Doomed): Promise<void>
  /**
   * Forgets of relations all but what identifies them: that claims give them, what they were taken
   * for, what was ever derived of them; of the claims that give them, what they were taken to speak of.
   */
  forgetRelations(relations: readonly RelationIdentity[], claims: readonly string[]): Promise<void>
  /** Records relations of which nothing is recorded from the instant of the writer on. */
  beginRelations(relations: readonly string[]): Promise<void>
  /** Deletes those of these relations that nothing is recorded of any more; answers their ids. */
  deleteUnrecorded(relations: readonly string[]): Promise<readonly string[]>
  /** Forgets what entities were and were taken for; they are as given until they are recorded again. */
  forgetEntities(
    entities: readonly Stored<Entity>[],
    attributions: readonly Attribution[],
  ): Promise<void>
  /** Makes claims speak of relations, at the instant of the writer. */
  tieClaims(rows: readonly { readonly id: string; readonly relation: string }[]): Promise<void>
  /** Attributes claims to entities, at the instant of the writer. */
  attributeClaims(rows: readonly (Attribution & { readonly entity: string })[]): Promise<void>
  /** Deletes those of these places where nothing is found any more. */
  deleteUnusedPlaces(places: readonly string[]): Promise<void>
  /** Deletes those of these words that nothing is found by any more. */
  deleteUnusedTerms(texts: readonly string[]): Promise<void>
  rewriteEnds(claims: readonly EndedClaim[]): Promise<void>
  rewriteJudgements(
    rows: readonly { readonly id: string; readonly reason: string }[],
  ): Promise<void>
  /** Replaces what changes are said to be about, and their reasons. */
  rewriteChanges(changes: readonly Pick<Change, 'seq' | 'subjects' | 'reason'>[]): Promise<void>
  putTombstones(ids: readonly string[]): Promise<void>
}
