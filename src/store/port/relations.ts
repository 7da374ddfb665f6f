import type { Compared } from '../../model/compared.ts'
import type { Entity } from '../../model/entity.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import type { Filler, Participation, Relation, RelationState } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { RelationOrder } from '../../model/relationOrder.ts'
import type { ClaimsOfAny, ReadClaim } from './claims.ts'
import type { HeldVersion, HistoryRequest } from './history.ts'

/** Which part of a list of relations is wanted, and what is to come along with it. */
export interface RelationPageRequest extends PageRequest {
  /** The beginning of the list of claims of each relation. */
  readonly withClaims?: ClaimsOfAny | null
  /** Since when the type of each is as it is. */
  readonly withTypes?: boolean
  /** The relations that fill roles of each. */
  readonly withRelations?: boolean
}

/** What came along with a relation of a page. */
export interface Beside {
  readonly claims?: Page<ReadClaim>
  /** In milliseconds since 1970: what was known of its type as of then is still so. */
  readonly typeSince?: number
  readonly relations?: readonly BroughtRelation[]
}

/** A relation that fills a role, with the entities that fill its own. */
export interface BroughtRelation extends Required<RelationWithEntities> {
  /** As for the relation whose role it fills; null where it is of no known type. */
  readonly typeSince: number | null
}

/** A page with what came along by the id of the relation, which the engine may leave out. */
export interface RelationPage<T> extends Page<T> {
  readonly beside?: ReadonlyMap<string, Beside>
}

/** A page of what something takes part in, whatever that is. */
export interface ParticipationsOfAny {
  /** Roles it plays. */
  readonly roles: readonly string[] | null
  readonly filter: RelationFilter
  readonly page: RelationPageRequest
  /** Newest valid time first where it is left out. */
  readonly order?: RelationOrder
}

export interface ParticipationRequest extends ParticipationsOfAny {
  /** Id of the entity or relation that takes part. */
  readonly id: string
  /** What is asked next of the entities that come along with the page, and of what it is a page of. */
  readonly inner?: ParticipationsOfAny | null
}

export interface ParticipationPage extends RelationPage<Participation> {
  /**
   * The inner pages by the id of the entity, as far as the engine has read them along: the others are
   * read like any.
   */
  readonly inner?: ReadonlyMap<string, RelationPage<Participation>>
}

/** Something that takes part in relations, as it was known at an instant. */
export interface KnownThing {
  readonly id: string
  /** In milliseconds since 1970-01-01T00:00Z; null is now. */
  readonly knownAt: number | null
}

/** What changed around something between two instants. */
export interface ChangesRequest {
  /** The entity or relation, or what it was taken for. */
  readonly before: KnownThing
  readonly after: KnownThing
  readonly filter: RelationFilter
  /** How many relations at most. */
  readonly limit: number
}

/** Relations of which something else was known at one instant than at another, by id. */
export interface ChangesAround {
  readonly relations: readonly Compared<Relation>[]
  /** Whether there are more. */
  readonly more: boolean
}

/** What identifies a relation. */
export interface RelationIdentity {
  readonly id: string
  readonly type: string
  readonly key: string | null
  readonly fillers: readonly Filler[]
}

/** What the graph says of a relation, derived from its live claims. */
export interface DerivedRelation {
  readonly id: string
  /** All fillers, identifying and claimed, in the order of the type's roles. */
  readonly fillers: readonly Filler[]
  readonly state: RelationState | null
  /** Whether lists show it: not where all that was claimed of it is taken back. */
  readonly isListed: boolean
}

/** A derived relation with the terms that it is found, sorted and counted by. */
export interface IndexedRelation extends DerivedRelation {
  readonly type: string
  readonly key: string | null
  readonly terms: readonly string[]
}

/** A relation that is not there yet, with what is derived of it. */
export interface NewRelation extends RelationIdentity {
  readonly derived: IndexedRelation
}

/** A relation as it stands in the graph, whatever it is taken for. */
export interface HeldRelation extends Relation {
  /** What it is taken for; null where it stands for itself. */
  readonly survivor: string | null
  /** Whether claims give it so, and it is not only what others are taken for. */
  readonly isGiven: boolean
}

/** A relation with the entities that came along, which the engine may leave out. */
export interface RelationWithEntities {
  readonly relation: Relation
  readonly entities?: readonly Entity[]
}

export interface RelationReads {
  /** One that is taken for another answers with that. */
  relations(ids: readonly string[]): Promise<readonly (Relation | null)[]>
  /** The same, with the entities that take part in them. */
  relationsWithEntities(ids: readonly string[]): Promise<readonly (RelationWithEntities | null)[]>
  /** As they stand now, whatever they are taken for. */
  heldRelations(ids: readonly string[]): Promise<readonly (HeldRelation | null)[]>
  /** Those of some relations that pass a filter, and that lists show. */
  passing(ids: readonly string[], filter: RelationFilter): Promise<ReadonlySet<string>>
  /** Those of these ids that name relations, whatever they are taken for. */
  presentRelations(ids: readonly string[]): Promise<ReadonlySet<string>>
  /** Newest valid time first, undated last, where no other order is given. */
  relationPage(
    filter: RelationFilter,
    page: RelationPageRequest,
    order?: RelationOrder,
  ): Promise<RelationPage<Relation>>
  relationCount(filter: RelationFilter): Promise<number>
  /** What each takes part in; an item for each role. */
  participationPages(
    requests: readonly ParticipationRequest[],
  ): Promise<readonly ParticipationPage[]>
  participationCounts(requests: readonly ParticipationRequest[]): Promise<readonly number[]>
  /**
   * The relations that each takes part in, and that pass its filter, with what was known of them at
   * two instants, where that is not the same version; null where it did not take part then. Where
   * something was taken for another at one of them, all that it took part in is compared. The answer
   * is the same at whatever instant the reader reads.
   */
  changesAround(requests: readonly ChangesRequest[]): Promise<readonly ChangesAround[]>
  /** What each was known to be, the newest first; empty for what was never known. */
  relationHistories(
    requests: readonly HistoryRequest[],
  ): Promise<readonly (readonly HeldVersion<Relation>[])[]>
}

export interface RelationWrites {
  /**
   * Creates the relations that are not there yet, with their identifying fillers: those that claims
   * give, and those that only are what others are taken for.
   */
  putRelations(relations: readonly (RelationIdentity & { isGiven?: boolean })[]): Promise<void>
  /**
   * Creates relations between entities that are not there yet, claims give and lists show, in one go
   * with what is derived of them.
   */
  createRelations(relations: readonly NewRelation[]): Promise<void>
  /** Replaces what is derived of them, and keeps what it was: their fillers, their order in pages, their state. */
  putDerived(relations: readonly IndexedRelation[]): Promise<void>
}
