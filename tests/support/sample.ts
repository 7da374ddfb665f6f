import { indexed } from '../../src/domain/derivation/indexed.ts'
import { parseEdtf } from '../../src/domain/time/parseEdtf.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Filler, RelationState } from '../../src/model/relation.ts'
import type { RelationType } from '../../src/model/relationType.ts'
import type { ValidTime } from '../../src/model/validTime.ts'
import type { SourcedClaim } from '../../src/store/port/claims.ts'
import type { IndexedRelation } from '../../src/store/port/relations.ts'
import type { Writer } from '../../src/store/port.ts'

/** Small pieces to build graphs of. */

export function entity(id: string, name = id, kind = 'country', aliases: string[] = []): Entity {
  return {
    id,
    kind,
    name,
    names: [
      { text: name, lang: 'en', alias: false },
      ...aliases.map((text) => ({ text, lang: null, alias: true })),
    ],
    description: null,
    externalIds: [],
  }
}

export function filler(role: string, id: string, kind: Filler['kind'] = 'entity'): Filler {
  return { role, id, kind }
}

export function relationType(id: string, roles: readonly string[]): RelationType {
  return {
    id,
    label: id,
    inverseLabel: null,
    description: null,
    roles: roles.map((name) => ({
      name,
      label: name,
      description: null,
      identifying: true,
      min: 1,
      max: null,
      fillers: ['entity', 'relation'],
    })),
    attributes: [],
    codes: [],
  }
}

export function state(part: Partial<RelationState> & { time?: string } = {}): RelationState {
  const { time, ...rest } = part
  return {
    modality: 'ACTUAL',
    polarity: 'POSITIVE',
    validTime: time === undefined ? null : parseEdtf(time),
    attributes: [],
    claimCount: 1,
    publisherCount: 1,
    documents: ['article'],
    publishers: ['paper'],
    firstAsserted: null,
    lastAsserted: null,
    conflicts: [],
    settled: [],
    ...rest,
  }
}

export function claim(id: string, relation: string, part: Partial<Claim> = {}): Claim {
  return {
    id,
    relation,
    document: 'article',
    quote: null,
    start: null,
    end: null,
    attributedTo: [],
    modality: 'ACTUAL',
    polarity: 'POSITIVE',
    validTime: null,
    attributes: [],
    fillers: [],
    rank: 'NORMAL',
    credibility: null,
    decides: null,
    recordedAt: 1_540_000_000_000,
    ...part,
  }
}

export function sourced(claimed: Claim, publisher = 'paper'): SourcedClaim {
  return {
    ...claimed,
    given: claimed.relation,
    publisher,
    reliability: publisher === 'institute' ? 'B' : null,
    publishedAt: '2018-10-08',
    ends: [],
    ended: null,
  }
}

export function time(edtf: string): ValidTime {
  return parseEdtf(edtf)
}

/** A relation to be written with what is derived of it. */
export interface SampleRelation {
  readonly id: string
  readonly type: string
  readonly fillers: readonly Filler[]
  readonly state: RelationState | null
}

/** Writes relations as an ingest would: they are there, then what is derived of them. */
export async function putRelations(
  writer: Writer,
  relations: readonly SampleRelation[],
): Promise<void> {
  await writer.putRelations(relations.map((relation) => ({ key: null, ...relation })))
  await writer.putDerived(relations.map((relation) => derived(relation)))
}

/** The documents of samples, each of a publisher of its own. */
const documents = [
  { id: 'article', publisher: 'paper' },
  { id: 'register', publisher: 'institute' },
  { id: 'letter', publisher: 'agency' },
] as const

/** What is said of a relation that these documents speak of. */
export function spokenIn(ids: readonly string[]): Pick<RelationState, 'documents' | 'publishers'> {
  const publishers = documents.filter(({ id }) => ids.includes(id)).map((one) => one.publisher)
  return { documents: ids, publishers }
}

/** Writes what speaks of relations that are there: publishers, documents, and a claim of each in each that it tells. */
export async function putSources(
  writer: Writer,
  relations: readonly SampleRelation[],
): Promise<void> {
  await writer.putPublishers(
    documents.map(({ publisher: id }) => stored({ id, name: id, url: null, reliability: null })),
  )
  await writer.putDocuments(
    documents.map((one) => {
      const told = { title: one.id, authors: [], url: null, lang: null, publishedAt: null }
      return stored({ ...one, ...told, text: null })
    }),
  )
  const claims = relations.flatMap(({ id, state }) =>
    (state?.documents ?? []).map((document) => claim(`${id}-${document}`, id, { document })),
  )
  await writer.putClaims(claims.map((one) => stored(one)))
}

/** A relation with what is derived of it, as it is written. */
export function derived(relation: SampleRelation, isListed = true): IndexedRelation {
  return indexed({ key: null, ...relation }, { isListed, ...relation })
}

/** Anything with the hash that stands for its content. */
export function stored<T>(item: T, hash = 'hash'): { item: T; hash: string } {
  return { item, hash }
}
