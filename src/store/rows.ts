import { type Change, type ChangeKind, changeKinds, type Written } from '../model/change.ts'
import { type ClaimEnd, type Rank, ranks } from '../model/claim.ts'
import type { Document, DocumentData } from '../model/document.ts'
import type { Entity } from '../model/entity.ts'
import { StatecraftError } from '../model/errors.ts'
import { type EntityIdentity, type Judgement, type Verdict, verdicts } from '../model/judgement.ts'
import { type Modality, modalities, type Polarity, polarities } from '../model/modality.ts'
import { type Publisher, type Reliability, reliabilities } from '../model/publisher.ts'
import type { Filler, Participation, Relation } from '../model/relation.ts'
import type { AttributeType, Code, RelationType, Role } from '../model/relationType.ts'
import type { ValidTime } from '../model/validTime.ts'
import type { Attribute } from '../model/value.ts'
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
  OriginRow,
  PublisherRow,
  RelationRow,
  RelationTypeRow,
  SourcedClaimRow,
  VersionSpanRow,
  WholeDocumentRow,
} from './catalogue/rows.ts'
import { json } from './json.ts'
import { UNCHANGED } from './orderKey.ts'
import type { ClaimOrigin, EndedClaim, SourcedClaim } from './port/claims.ts'
import type { ClaimSource } from './port/documents.ts'
import type { EntityState, GivingClaim, NamedClaim } from './port/ever.ts'
import type { HeldVersion } from './port/history.ts'
import type { GivenRelation } from './port/identity.ts'
import type { HeldRelation } from './port/relations.ts'
import { entityShown, type KeptEntity } from './shownEntity.ts'
import { relationShown } from './shownRelation.ts'

/** What rows of the database mean. A column that is not what the catalogue says is INTERNAL. */

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

/** A relation in a list, told by its sort key: `<time>|<id>`, behind what else it is sorted by. */
export function listedRelationOf({ key, shown }: ListedRow): Relation {
  const [, id = ''] = placeIn(key)
  return relationOf({ id, shown })
}

/** A relation in a list of the roles that something plays: `<time>|<id>|<role>`. */
export function participationOf({ key, shown }: ListedRow): Participation {
  const [, id = '', role = ''] = placeIn(key)
  return { role, relation: relationOf({ id, shown }) }
}

function placeIn(key: string): readonly string[] {
  return key.slice(key.lastIndexOf('\t') + 1).split('|')
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

/** A claim as it is known at an instant, or now. */
function claimOf(row: ClaimRow, knownAt: number | null): SourcedClaim {
  const ends = row.ends ? knownEnds(json<ClaimEnd[]>(row.ends), knownAt) : []
  return {
    id: row.id,
    relation: row.relation,
    given: row.given,
    document: row.document,
    ...sourceOf(row),
    quote: row.quote ?? null,
    start: row.start ?? null,
    end: row.end ?? null,
    attributedTo: row.attributedTo ?? [],
    modality: member<Modality>(modalities, row.modality),
    polarity: member<Polarity>(polarities, row.polarity),
    validTime: row.validTime ? json<ValidTime>(row.validTime) : null,
    attributes: json<Attribute[]>(row.attributes),
    fillers: json<Filler[]>(row.fillers),
    rank: member<Rank>(ranks, row.rank ?? 'NORMAL'),
    credibility: row.credibility ?? null,
    ends,
    ended: ends.find(({ until }) => until === null) ?? null,
    decides: row.decides ?? null,
    recordedAt: row.recordedAt,
  }
}

/** A claim with what came along. */
export function sourcedClaimOf(
  row: SourcedClaimRow & Partial<ListedSubjectRow>,
  knownAt: number | null,
): SourcedClaim {
  const claim = claimOf(row, knownAt)
  const { relation: id, origin, shown, speakers } = row
  if (!origin && !shown && !speakers) return claim
  return {
    ...claim,
    ...(origin && { origin: originOf(claim, origin) }),
    ...(speakers && { speakers: entitiesOf(speakers) }),
    ...(shown && { subject: relationOf({ id, shown }) }),
  }
}

function originOf(claim: SourcedClaim, row: OriginRow): ClaimOrigin {
  const [title, authors, url, lang, name, publisherUrl] = row
  const { document, publisher, publishedAt, reliability } = claim
  return {
    document: { id: document, title, publisher, authors: authors ?? [], url, lang, publishedAt },
    publisher: { id: publisher, name, url: publisherUrl, reliability },
  }
}

export function endedClaimOf({ ends, ...row }: EndedRow): EndedClaim {
  return { ...row, ends: json<ClaimEnd[]>(ends) }
}

export function givingClaimOf({ fillers, ...row }: GivingRow): GivingClaim {
  return { ...row, fillers: json<Filler[]>(fillers) }
}

export function namedClaimOf(row: NamedRow): NamedClaim {
  const { fillers, attributes, quote, decides, ...rest } = row
  return {
    ...rest,
    isDecision: typeof decides === 'string',
    fillers: json<Filler[]>(fillers),
    quote: quote ?? null,
    attributes: json<Attribute[]>(attributes),
  }
}

/** What an entity was by itself, whatever it showed. */
export function entityStateOf(row: EntityStateRow): EntityState {
  const item = row.own ? json<Entity>(row.own) : entityOf(row)
  return { item, hash: row.hash, since: row.since }
}

export function wholeDocumentOf(row: WholeDocumentRow): Document {
  return { ...documentOf(row), text: row.text ?? null }
}

export function documentOf(row: DocumentRow): DocumentData {
  return {
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    authors: row.authors ?? [],
    url: row.url ?? null,
    lang: row.lang ?? null,
    publishedAt: row.publishedAt ?? null,
  }
}

export function sourceOf(
  row: Pick<ClaimRow, 'publisher' | 'reliability' | 'publishedAt'>,
): ClaimSource {
  return {
    publisher: row.publisher,
    reliability: row.reliability ? member<Reliability>(reliabilities, row.reliability) : null,
    publishedAt: row.publishedAt ?? null,
  }
}

export function publisherOf(row: PublisherRow): Publisher {
  return {
    id: row.id,
    name: row.name,
    url: row.url ?? null,
    reliability: row.reliability ? member<Reliability>(reliabilities, row.reliability) : null,
  }
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
