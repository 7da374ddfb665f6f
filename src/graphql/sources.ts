import type { Document } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import type { Publisher } from '../model/publisher.ts'
import type { Relation } from '../model/relation.ts'
import type { Disputes } from '../model/relationFilter.ts'
import type { RelationType } from '../model/relationType.ts'
import type { AttributeValue } from '../model/value.ts'
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
export type DocumentSource = Reference<'Document', Document>
export type PublisherSource = Reference<'Publisher', Publisher>
export type FillerSource = EntitySource | RelationSource
export type NodeSource =
  | FillerSource
  | RelationTypeSource
  | ClaimSource
  | DocumentSource
  | PublisherSource

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

export function documentRef(id: string, item?: Document): DocumentSource {
  return { __typename: 'Document', id, item }
}

export function publisherRef(id: string, item?: Publisher): PublisherSource {
  return { __typename: 'Publisher', id, item }
}

/** A reference to what fills a role. */
export function fillerRef({ id, kind }: { id: string; kind: 'entity' | 'relation' }): FillerSource {
  return kind === 'entity' ? entityRef(id) : relationRef(id)
}

/** What the service says of itself. */
export interface ServiceSource {
  readonly version: string
  readonly engine: () => Promise<string>
  readonly entityCount: () => Promise<number>
  readonly relationCount: () => Promise<number>
  readonly claimCount: () => Promise<number>
}
