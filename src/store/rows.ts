import { type Change, type ChangeKind, changeKinds, type Written } from '../model/change.ts'
import type { ClaimEnd } from '../model/claim.ts'
import type { Document, DocumentData } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import { StatecraftError } from '../model/errors.ts'
import { type EntityIdentity, type Judgement, type Verdict, verdicts } from '../model/judgement.ts'
import type { Publisher } from '../model/publisher.ts'
import type { Filler, Participation, Relation } from '../model/relation.ts'
import type { AttributeType, Code, RelationType, Role } from '../model/relationType.ts'
import type { SourceRow } from './catalogue/document.ts'
import type { EndedRow, EntityStateRow, GivingRow, NamedRow } from './catalogue/ever.ts'
import type { GivenRow, IdentityRow, JudgementRow } from './catalogue/identity.ts'
import type { HeldRow } from './catalogue/relation.ts'
import type {
  ChangeRow,
  ClaimRow,
  DocumentRow,
  EntityRow,
  ListedRow,
  ListedSubjectRow,
  PublisherRow,
  RelationRow,
  RelationTypeRow,
  VersionSpanRow,
  WholeDocumentRow,
} from './catalogue/rows.ts'
import { UNCHANGED } from './orderKey.ts'
import type { EndedClaim, ReadClaim } from './port/claims.ts'
import type { ClaimSource } from './port/documents.ts'
import type { EntityState, GivingClaim, NamedClaim } from './port/ever.ts'
import type { HeldVersion } from './port/history.ts'
import type { GivenRelation } from './port/identity.ts'
import type { HeldRelation } from './port/relations.ts'
import { json } from './shown/json.ts'
import { claimShown } from './shown/shownClaim.ts'
import { entityShown, type KeptEntity } from './shown/shownEntity.ts'
import { relationShown } from './shown/shownRelation.ts'
import { documentShown, publisherShown } from './shown/shownSource.ts'

/** What rows of the database mean. What is not JSON, and a word of a column that is not known, is INTERNAL. */

export function changeOf(row: ChangeRow): Change {
  return {
    seq: row.seq,
    at: row.at,
    kind: member<ChangeKind>(changeKinds, row.kind),
    author: row.author ?? null,
    reason: row.reason ?? null,
    subjects: row.subjects ?? [],
    written: json<Written>(row.written),
  }
}

export function entityOf(row: EntityRow): Entity {
  return { id: row.id, ...entityShown(json<KeptEntity>(row.shown)) }
}

/** Entities that come along with something, each by its id and what is shown of it. */
export function entitiesOf(
  values: readonly (readonly [id: string, shown: string])[],
): readonly Entity[] {
  return values.map(([id, shown]) => entityOf({ id, shown }))
}

export function relationOf(row: RelationRow): Relation {
  return relationShown(row.id, row.shown)
}

/** A relation in a list, told by its sort key: `<time>|<id>`, behind what else it is sorted by, and ahead of the role it is found by. */
export function listedRelationOf({ key, shown }: ListedRow): Relation {
  return relationOf({ id: idIn(key), shown })
}

/** A relation in a list of the roles that something plays: `<time>|<id>|<role>`. */
export function participationOf({ key, shown }: ListedRow): Participation {
  const role = key.slice(key.lastIndexOf('|') + 1)
  return { role, relation: relationOf({ id: idIn(key), shown }) }
}

/** The id in a sort key: behind its time, up to a role where one follows. */
function idIn(key: string): string {
  const begin = key.indexOf('|', key.lastIndexOf('\t') + 1) + 1
  const end = key.indexOf('|', begin)
  return end === -1 ? key.slice(begin) : key.slice(begin, end)
}

/** A relation as it stands, whatever it is taken for. */
export function heldRelationOf(row: HeldRow): HeldRelation {
  return { ...relationOf(row), survivor: row.survivor ?? null, isGiven: row.isGiven }
}

export function givenRelationOf(row: GivenRow): GivenRelation {
  return {
    id: row.id,
    type: row.type,
    key: row.relationKey ?? null,
    fillers: json<Filler[]>(row.given),
    survivor: row.survivor,
  }
}

export function identityOf(row: IdentityRow): EntityIdentity {
  return {
    own: row.own ? json<Entity>(row.own) : entityOf(row),
    shown: entityOf(row),
    isAlone: !row.own && !row.survivor,
    hash: row.hash,
    survivor: row.survivor ?? row.id,
    created: row.created,
  }
}

/** A judgement as it is known at an instant, or now. */
export function judgementOf(row: JudgementRow, knownAt: number | null): Judgement {
  const isWithdrawn = row.until !== UNCHANGED && (knownAt === null || row.until <= knownAt)
  return {
    id: row.id,
    a: row.a,
    b: row.b,
    verdict: member<Verdict>(verdicts, row.verdict),
    author: row.author,
    reason: row.reason,
    at: row.at,
    until: isWithdrawn ? row.until : null,
  }
}

/** A version as it is known at an instant, or now: what ended it later is not known yet. */
export function versionOf<R extends VersionSpanRow, T>(
  row: R,
  knownAt: number | null,
  item: (row: R) => T,
): HeldVersion<T> {
  const { since, until, survivor } = row
  const isOver = until < UNCHANGED && (knownAt === null || until <= knownAt)
  return { since, until: isOver ? until : null, survivor: survivor ?? null, item: item(row) }
}

/** A claim with what came along, as it is known at an instant, or now. */
export function readClaimOf(
  row: ClaimRow & Partial<ListedSubjectRow>,
  knownAt: number | null,
): ReadClaim {
  const said = claimShown(row.shown)
  const { id, relation, quote, speakers, subject } = row
  const ends = row.ends ? knownEnds(json<ClaimEnd[]>(row.ends), knownAt) : []
  const document = documentShown(said.document, row.documentShown)
  const publisher = publisherShown(document.publisher, row.publisherShown)
  // Spreading `said` here takes V8 ten times as long, and derivations read claims by thousands.
  return {
    id,
    relation,
    given: said.relation,
    document: document.id,
    publisher: publisher.id,
    reliability: publisher.reliability,
    publishedAt: document.publishedAt,
    quote: quote ?? null,
    start: said.start,
    end: said.end,
    attributedTo: said.attributedTo,
    modality: said.modality,
    polarity: said.polarity,
    validTime: said.validTime,
    attributes: said.attributes,
    fillers: said.fillers,
    rank: said.rank,
    credibility: said.credibility,
    decides: said.decides,
    recordedAt: said.recordedAt,
    ends,
    ended: ends.find(({ until }) => until === null) ?? null,
    origin: { document, publisher },
    ...(speakers && { speakers: entitiesOf(speakers) }),
    ...(subject && { subject: relationOf({ id: relation, shown: subject }) }),
  }
}

export function endedClaimOf({ ends, ...row }: EndedRow): EndedClaim {
  return { ...row, ends: json<ClaimEnd[]>(ends) }
}

export function givingClaimOf({ id, shown, turns }: GivingRow): GivingClaim {
  const { relation, document, fillers, recordedAt } = claimShown(shown)
  return { id, relation, document, fillers, turns, recordedAt }
}

export function namedClaimOf({ id, shown, quote, hash }: NamedRow): NamedClaim {
  const { relation, document, decides, fillers, attributes } = claimShown(shown)
  const isDecision = decides !== null
  return { id, hash, relation, document, isDecision, fillers, quote: quote ?? null, attributes }
}

/** What an entity was by itself, whatever it showed. */
export function entityStateOf(row: EntityStateRow): EntityState {
  const item = row.own ? json<Entity>(row.own) : entityOf(row)
  return { item, hash: row.hash, since: row.since }
}

export function wholeDocumentOf(row: WholeDocumentRow): Document {
  return { ...documentOf(row), text: row.text ?? null }
}

export function documentOf({ id, shown }: DocumentRow): DocumentData {
  return documentShown(id, shown)
}

/** What weighs on what a document says. */
export function sourceOf({ id, shown, publisherShown: by }: SourceRow): ClaimSource {
  const { publisher, publishedAt } = documentShown(id, shown)
  const { reliability } = publisherShown(publisher, by)
  return { publisher, reliability, publishedAt }
}

export function publisherOf({ id, shown }: PublisherRow): Publisher {
  return publisherShown(id, shown)
}

export function relationTypeOf(row: RelationTypeRow): RelationType {
  return {
    id: row.id,
    label: row.label,
    inverseLabel: row.inverseLabel ?? null,
    description: row.description ?? null,
    roles: json<Role[]>(row.roles),
    attributes: json<AttributeType[]>(row.attributes),
    codes: json<Code[]>(row.codes),
  }
}

/** The ends that are known at an instant, as they are known then; null is now. */
function knownEnds(ends: readonly ClaimEnd[], knownAt: number | null): readonly ClaimEnd[] {
  if (knownAt === null) return ends
  return ends
    .filter(({ at }) => at <= knownAt)
    .map((end) => (end.until !== null && end.until > knownAt ? { ...end, until: null } : end))
}

function member<T extends string>(all: readonly T[], value: string): T {
  const found = all.find((one) => one === value)
  if (!found) throw new StatecraftError('INTERNAL', `the database holds an unknown word: ${value}`)
  return found
}
