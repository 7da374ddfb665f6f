import type DataLoader from 'dataloader'
import { typeOfRelationId } from '../../domain/ids/relationId.ts'
import type { DocumentData } from '../../model/document.ts'
import type { Entity } from '../../model/entity.ts'
import type { Page } from '../../model/page.ts'
import type { Publisher } from '../../model/publisher.ts'
import type { Participation, Relation } from '../../model/relation.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { ClaimRequest, ReadClaim } from '../../store/port/claims.ts'
import type {
  BroughtRelation,
  ParticipationPage,
  RelationPage,
  RelationPageRequest,
} from '../../store/port/relations.ts'
import type { AskedPage } from './askedList.ts'
import type { KnowingLoader } from './knowingLoader.ts'
import type { KnownTypes } from './knownTypes.ts'

/** What comes along with what is read, kept for those who ask for it by its id. */

/** What something takes part in, by the page that is asked of it. */
export interface PageOf {
  readonly id: string
  readonly page: AskedPage
}

/** Loaders that others tell of what comes along with what they load. */
export interface Told {
  readonly entity: KnowingLoader<Entity | null>
  readonly relation: KnowingLoader<Relation | null>
  readonly claim: KnowingLoader<ReadClaim | null>
  readonly document: KnowingLoader<DocumentData | null>
  readonly publisher: KnowingLoader<Publisher | null>
  readonly relationType: KnowingLoader<RelationType | null>
  readonly allClaimsOf: KnowingLoader<readonly ReadClaim[]>
  readonly participationPage: DataLoader<PageOf, ParticipationPage, string>
  readonly claimPage: DataLoader<ClaimRequest, Page<ReadClaim>, string>
  /** What is known of relation types, whoever has read it. */
  readonly types: KnownTypes
}

/** Things kept, each for those who ask for it by its id. */
export function tellAll<T extends { readonly id: string }>(
  loader: KnowingLoader<T | null>,
  things: readonly T[],
): void {
  for (const one of things) loader.tell(one.id, one)
}

/** A page, and the entities that came along with it kept for those who ask for one by its id. */
export function along<T>(entity: KnowingLoader<Entity | null>, page: Page<T>): Page<T> {
  for (const { entities = [] } of page.items) {
    tellAll(entity, entities)
  }
  return page
}

export function participationsAlong(
  told: Told,
  page: RelationPage<Participation>,
  request: RelationPageRequest,
): Page<Participation> {
  for (const { item } of page.items) told.relation.tell(item.relation.id, item.relation)
  besidesAlong(told, page, request)
  return along(told.entity, page)
}

/** What came along with relations, kept for those who ask for it. */
export function besidesAlong(
  told: Told,
  { beside }: RelationPage<unknown>,
  { withClaims }: RelationPageRequest,
): void {
  for (const [id, { claims, typeSince, relations = [] }] of beside ?? []) {
    if (claims && withClaims) {
      told.claimPage.prime({ id, ...withClaims }, claimsAlong(told, claims))
    }
    if (typeSince !== undefined) typeAlong(told, typeOfRelationId(id), typeSince)
    for (const one of relations) relationAlong(told, one)
  }
}

function relationAlong(told: Told, { relation, entities, typeSince }: BroughtRelation): void {
  told.relation.tell(relation.id, relation)
  tellAll(told.entity, entities)
  if (typeSince !== null) typeAlong(told, relation.type, typeSince)
}

/** What is known of a type that is as it is since an instant, kept for those who ask for it by its id. */
export function typeAlong({ types, relationType }: Told, id: string, since: number): void {
  const known = types.since(id, since)
  if (known) relationType.tell(id, known)
}

/** A page of claims, and what came along with them kept for those who ask for it by its id. */
export function claimsAlong(told: Told, page: Page<ReadClaim>): Page<ReadClaim> {
  for (const { item } of page.items) besideAlong(told, item)
  return along(told.entity, remember(told.claim, page))
}

export function claimAlong(told: Told, claim: ReadClaim): void {
  told.claim.tell(claim.id, claim)
  besideAlong(told, claim)
}

/** Where a claim comes from and what it speaks of, kept for those who ask for it by its id. */
export function besideAlong(
  { document, entity, publisher, relation }: Told,
  { origin, speakers = [], subject }: ReadClaim,
): void {
  tellAll(entity, speakers)
  if (subject) relation.tell(subject.id, subject)
  document.tell(origin.document.id, origin.document)
  publisher.tell(origin.publisher.id, origin.publisher)
}

/** What was found, kept under its own id too: one that is taken for another answers with that. */
export function answering<T extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly (T | null)[],
  loader: KnowingLoader<T | null>,
): readonly (T | null)[] {
  for (const [index, one] of found.entries()) {
    if (one && one.id !== ids[index]) loader.tell(one.id, one)
  }
  return found
}

/** A page, and what it brings along kept for those who ask for it by its id. */
export function remember<T extends { readonly id: string }>(
  loader: KnowingLoader<T | null>,
  page: Page<T>,
): Page<T> {
  for (const { item } of page.items) loader.tell(item.id, item)
  return page
}
