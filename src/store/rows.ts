import { type Change, type ChangeKind, changeKinds, type Written } from '../model/change.ts'
import { type ClaimEnd, type Rank, ranks } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Entity, EntityName, ExternalId } from '../model/entity.ts'
import { StatecraftError } from '../model/errors.ts'
import { type Modality, modalities, type Polarity, polarities } from '../model/modality.ts'
import { type Publisher, type Reliability, reliabilities } from '../model/publisher.ts'
import type { Filler, Relation, RelationState } from '../model/relation.ts'
import type { AttributeType, Code, RelationType, Role } from '../model/relationType.ts'
import type { ValidTime } from '../model/validTime.ts'
import type { Attribute } from '../model/value.ts'
import type {
  ChangeRow,
  ClaimRow,
  DocumentRow,
  EntityRow,
  PublisherRow,
  RelationRow,
  RelationTypeRow,
} from './catalogue/rows.ts'
import type { SourcedClaim } from './port/claims.ts'

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
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    names: json<EntityName[]>(row.names),
    description: row.description ?? null,
    externalIds: json<ExternalId[]>(row.externalIds),
  }
}

export function relationOf(row: RelationRow): Relation {
  return {
    id: row.id,
    type: row.type,
    key: row.relationKey ?? null,
    fillers: json<Filler[]>(row.fillers),
    state: row.state ? json<RelationState>(row.state) : null,
    isListed: row.isListed,
  }
}

/** A claim as it is known at an instant, or now. */
export function claimOf(row: ClaimRow, knownAt: number | null): SourcedClaim {
  const ends = row.ends ? knownEnds(json<ClaimEnd[]>(row.ends), knownAt) : []
  return {
    id: row.id,
    relation: row.relation,
    document: row.document,
    publisher: row.publisher,
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
    reliability: row.reliability ? member<Reliability>(reliabilities, row.reliability) : null,
    publishedAt: row.publishedAt ?? null,
    ends,
    ended: ends.find(({ until }) => until === null) ?? null,
    decides: row.decides ?? null,
    recordedAt: row.recordedAt,
  }
}

export function documentOf(row: DocumentRow): Document {
  return {
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    authors: row.authors ?? [],
    url: row.url ?? null,
    lang: row.lang ?? null,
    publishedAt: row.publishedAt ?? null,
    text: row.text ?? null,
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

function json<T>(text: string): T {
  try {
    return JSON.parse(text) as T
  } catch (cause) {
    throw new StatecraftError('INTERNAL', 'a JSON column of the database cannot be read', { cause })
  }
}

function member<T extends string>(all: readonly T[], value: string): T {
  const found = all.find((one) => one === value)
  if (!found) throw new StatecraftError('INTERNAL', `the database holds an unknown word: ${value}`)
  return found
}
