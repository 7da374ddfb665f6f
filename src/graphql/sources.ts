import type { GraphsBetween } from '../domain/diff/graphsBetween.ts'
import type { RelationsBetween } from '../domain/diff/relationsBetween.ts'
import type { PathStep } from '../domain/graph/path.ts'
import type { Changed, Compared } from '../model/compared.ts'
import type { DocumentData } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Publisher } from '../model/publisher.ts'
import type { Relation } from '../model/relation.ts'
import type { Disputes } from '../model/relationFilter.ts'
import type { RelationType } from '../model/relationType.ts'
import type { AttributeValue } from '../model/value.ts'
import type { Version } from '../model/version.ts'
import type { SourcedClaim } from '../store/port/claims.ts'

/**
 * What resolvers hand on. A reference knows its id and, where it is at hand already, the thing
 * itself: asking only for the ids of fillers reads nothing.
 */
export interface Reference<N extends string, T> {
  readonly __typename: N
  readonly id: string
  readonly item?: T | undefined
}

export type EntitySource = Reference<'Entity', Entity>
export type RelationSource = Reference<'Relation', Relation>
export type RelationTypeSource = Reference<'RelationType', RelationType>
export type ClaimSource = Reference<'Claim', SourcedClaim>
export type DocumentSource = Reference<'Document', DocumentData>
export type PublisherSource = Reference<'Publisher', Publisher>
export type JudgementSource = Reference<'Judgement', Judgement>
export type FillerSource = EntitySource | RelationSource
export type NodeSource =
  | FillerSource
  | RelationTypeSource
  | ClaimSource
  | DocumentSource
  | PublisherSource
  | JudgementSource

/** Something that is shown, with everything below it, as it was known at an instant; null is now. */
export interface Seen {
  readonly knownAt?: number | null | undefined
}

/** Something as it was known at an instant; null is now. */
export function seen<T extends object>(source: T, knownAt: number | null): T & Seen {
  return { ...source, knownAt }
}

/** What was known from one instant to another. */
type Span = Omit<Version<unknown>, 'item'>

export type RelationVersionSource = Span & Seen & { readonly relation: RelationSource }
export type EntityVersionSource = Span & Seen & { readonly entity: EntitySource }

/** Two instants that are compared, in milliseconds since 1970; null is now. */
export interface Between {
  readonly from: number | null
  readonly to: number | null
}

/** What became of a relation, with how it is known at both instants where that is at hand. */
export interface RelationDiffSource extends Between {
  readonly id: string
  readonly pair?: Compared<Relation>
}

/** What became of an entity; what became of its relations is read when it is asked for. */
export interface EntityDiffSource extends Between {
  readonly id: string
  readonly relations: () => Promise<RelationsBetween>
}

export type SubgraphDiffSource = Between & GraphsBetween

/** A relation of a chain, with the relation itself where it is at hand. */
export type PathStepSource = Omit<PathStep, 'relation'> & {
  readonly relation: Relation | Pick<Relation, 'id'>
}

/** A role of a relation of `type` and what fills it. */
export interface ParticipantSource {
  readonly type: string
  readonly role: string
  readonly filler: FillerSource
}

/** A relation with those of its conflicts that are asked for. */
export interface RelationConflictsSource {
  readonly relation: RelationSource
  readonly disputes: Disputes
}

/** An attribute of a relation or claim, with the relation type that says how it is called. */
export interface AttributeSource {
  readonly type: string
  readonly name: string
  readonly values: readonly AttributeValue[]
}

/** An attribute derived from the claims of a relation. */
export interface DerivedAttributeSource extends AttributeSource {
  readonly relation: string
}

export function entityRef(id: string, item?: Entity): EntitySource {
  return { __typename: 'Entity', id, item }
}

export function relationRef(id: string, item?: Relation): RelationSource {
  return { __typename: 'Relation', id, item }
}

export function relationTypeRef(id: string, item?: RelationType): RelationTypeSource {
  return { __typename: 'RelationType', id, item }
}

export function claimRef(id: string, item?: SourcedClaim): ClaimSource {
  return { __typename: 'Claim', id, item }
}

export function documentRef(id: string, item?: DocumentData): DocumentSource {
  return { __typename: 'Document', id, item }
}

export function publisherRef(id: string, item?: Publisher): PublisherSource {
  return { __typename: 'Publisher', id, item }
}

export function judgementRef(id: string, item?: Judgement): JudgementSource {
  return { __typename: 'Judgement', id, item }
}

/** A reference to what fills a role. */
export function fillerRef({ id, kind }: { id: string; kind: 'entity' | 'relation' }): FillerSource {
  return kind === 'entity' ? entityRef(id) : relationRef(id)
}

/** What became of a relation that is known at both instants. */
export function relationDiff(pair: Changed<Relation>, { from, to }: Between): RelationDiffSource {
  return { id: pair.after.id, from, to, pair }
}

/** What the service says of itself. */
export interface ServiceSource {
  readonly version: string
  readonly engine: () => Promise<string>
  readonly entityCount: () => Promise<number>
  readonly relationCount: () => Promise<number>
  readonly claimCount: () => Promise<number>
}
