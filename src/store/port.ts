import type { ChangeDraft } from '../model/change.ts'
import type { ChangeReads } from './port/changes.ts'
import type { ClaimReads, ClaimWrites } from './port/claims.ts'
import type { DocumentReads, DocumentWrites } from './port/documents.ts'
import type { EntityReads, EntityWrites } from './port/entities.ts'
import type { EverReads } from './port/ever.ts'
import type { FacetReads } from './port/facets.ts'
import type { HopReads } from './port/hops.ts'
import type { IdentityReads, IdentityWrites } from './port/identity.ts'
import type { ImportReads, ImportWrites } from './port/imports.ts'
import type { LinkReads } from './port/links.ts'
import type { PurgeWrites, TombstoneReads } from './port/purge.ts'
import type { RelationReads, RelationWrites } from './port/relations.ts'
import type { SurroundingsReads } from './port/surroundings.ts'
import type { VocabularyReads, VocabularyWrites } from './port/vocabulary.ts'

/**
 * Reads of one operation. Every method takes many requests and answers them in their order; all
 * calls made without waiting for anything from outside travel to the database together, in one round
 * trip.
 */
export interface Reader
  extends EntityReads,
    RelationReads,
    HopReads,
    FacetReads,
    LinkReads,
    SurroundingsReads,
    ClaimReads,
    DocumentReads,
    VocabularyReads,
    IdentityReads,
    ChangeReads,
    TombstoneReads,
    ImportReads {
  /** How many round trips to the database there have been, at whatever instants. */
  readonly roundTrips: number
  /**
   * The same operation's reads of the graph as it was known at an instant, in milliseconds since
   * 1970-01-01T00:00Z; null is what is known now.
   */
  at(knownAt: number | null): Reader
}

/**
 * One change, in a transaction: no other change is made meanwhile, and what it writes lands whole or
 * not at all.
 */
export interface Writer
  extends Reader,
    EntityWrites,
    RelationWrites,
    ClaimWrites,
    DocumentWrites,
    VocabularyWrites,
    IdentityWrites,
    EverReads,
    PurgeWrites,
    ImportWrites {
  /** When what it writes is recorded, in milliseconds since 1970-01-01T00:00Z. */
  readonly recordedAt: number
  /**
   * A writer of the same change that records as if it were an earlier instant, and reads the claims,
   * their sources, the vocabulary, the judgements and what is taken for what as they were known then.
   * What it writes is not counted. Instants are recorded in their order.
   */
  replaying(at: number): Writer
}

/** How much the graph holds. */
export interface Counts {
  readonly entities: number
  readonly relations: number
  readonly claims: number
}

/** A database that holds the graph. All failures are StatecraftErrors. */
export interface Store {
  /** The engine and its version: `Neo4j 5.26.16`. Throws UNAVAILABLE where it does not answer. */
  engine(): Promise<string>
  /** Brings the database's schema up to date; answers the names of the migrations it ran. */
  migrate(): Promise<readonly string[]>
  counts(): Promise<Counts>
  /** A reader for one operation. */
  reader(): Reader
  /**
   * Runs `work` in one transaction and commits it, as one change of the log where it wrote anything;
   * when it throws, nothing is written. Changes are made one after the other. `work` may run again
   * where the database asks for it, so it has no effects of its own.
   */
  write<T>(draft: ChangeDraft, work: (writer: Writer) => Promise<T>): Promise<T>
  /**
   * Calls `notice` after every write that is committed through this store; answers what ends that.
   * Nothing is noticed of what others write to the same database.
   */
  watch(notice: () => void): () => void
  close(): Promise<void>
}
