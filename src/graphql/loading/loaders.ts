import DataLoader from 'dataloader'
import type { DocumentData } from '../../model/document.ts'
import type { EntityFilter } from '../../model/entityFilter.ts'
import type { PageRequest } from '../../model/page.ts'
import type { Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { RelationOrder } from '../../model/relationOrder.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { ClaimRequest, ReadClaim } from '../../store/port/claims.ts'
import type { DocumentPageRequest } from '../../store/port/documents.ts'
import type { EntityOrder, NeighbourRequest } from '../../store/port/entities.ts'
import type { ComparisonRequest, FacetRequest, PartnerRequest } from '../../store/port/facets.ts'
import type { HistoryRequest } from '../../store/port/history.ts'
import type { HopRequest } from '../../store/port/hops.ts'
import type {
  ChangesRequest,
  ParticipationPage,
  ParticipationRequest,
  RelationPageRequest,
} from '../../store/port/relations.ts'
import type { SurroundingsRequest } from '../../store/port/surroundings.ts'
import type { Reader } from '../../store/port.ts'
import {
  along,
  answering,
  besideAlong,
  besidesAlong,
  claimAlong,
  claimsAlong,
  type PageOf,
  participationsAlong,
  remember,
  type Told,
  tellAll,
  typeAlong,
} from './along.ts'
import { KnowingLoader } from './knowingLoader.ts'
import type { KnownTypes } from './knownTypes.ts'

const makers = {
  entity: (reader: Reader, told: Told) =>
    once(async (ids) => answering(ids, await reader.entities(ids), told.entity)),
  relation: (reader: Reader, told: Told) =>
    once(async (ids) => answering(ids, await reader.relations(ids), told.relation)),
  /** With the entities that take part in them. */
  relationWithEntities: (reader: Reader, { entity, relation }: Told) =>
    once<Relation | null>(async (ids) => {
      const found = await reader.relationsWithEntities(ids)
      tellAll(
        entity,
        found.flatMap((each) => each?.entities ?? []),
      )
      const relations = found.map((one) => one?.relation ?? null)
      for (const one of relations) if (one) relation.tell(one.id, one)
      return relations
    }),
  claim: (reader: Reader, told: Told) =>
    once<ReadClaim | null>(async (ids) => {
      const found = await reader.claims(ids)
      for (const one of found) if (one) besideAlong(told, one)
      return found
    }),
  document: (reader: Reader) => once<DocumentData | null>((ids) => reader.documents(ids)),
  publisher: (reader: Reader) => once((ids) => reader.publishers(ids)),
  relationType: (reader: Reader, { types }: Told) =>
    once<RelationType | null>(async (ids) => {
      const found = await reader.datedTypes(ids)
      for (const one of found) if (one) types.see(one)
      return found.map((one) => one?.type ?? null)
    }),
  judgement: (reader: Reader) => once((ids) => reader.judgements(ids)),
  judgementsOf: (reader: Reader) => once((ids) => reader.judgementsOf(ids)),
  membersOf: (reader: Reader) => once((ids) => reader.membersOf(ids)),
  /** Those that no longer count among them. */
  allClaimsOf: (reader: Reader, told: Told) =>
    once(async (relations) => {
      const found = await reader.claimsOf(relations)
      for (const one of found.flat()) claimAlong(told, one)
      return found
    }),
  /** Those that count. */
  claimsOf: (_: Reader, { allClaimsOf }: Told) =>
    once(async (relations) => {
      const found = await Promise.all(relations.map((id) => allClaimsOf.load(id)))
      return found.map((all) => all.filter(({ ended }) => ended === null))
    }),
  relationHistory: (reader: Reader) =>
    each((requests: readonly HistoryRequest[]) => reader.relationHistories(requests)),
  entityHistory: (reader: Reader) =>
    each((requests: readonly HistoryRequest[]) => reader.entityHistories(requests)),
  changesAround: (reader: Reader) =>
    each((requests: readonly ChangesRequest[]) => reader.changesAround(requests)),
  entityPage:
    (reader: Reader, { entity }: Told) =>
    async (filter: EntityFilter, page: PageRequest, order: EntityOrder | null) =>
      remember(entity, await reader.entityPage(filter, page, order)),
  relationPage:
    (reader: Reader, told: Told) =>
    async (filter: RelationFilter, page: RelationPageRequest, order?: RelationOrder) => {
      const found = await reader.relationPage(filter, page, order)
      besidesAlong(told, found, page)
      return along(told.entity, remember(told.relation, found))
    },
  relationTypePage:
    (reader: Reader, { relationType }: Told) =>
    async (page: PageRequest) =>
      remember(relationType, await reader.relationTypePage(page)),
  publisherPage:
    (reader: Reader, { publisher }: Told) =>
    async (page: PageRequest) =>
      remember(publisher, await reader.publisherPage(page)),
  participationPage: (reader: Reader, told: Told) =>
    new DataLoader<PageOf, ParticipationPage, string>(
      async (requests) => {
        const pages = await reader.participationPages(requests.map(participationRequest))
        for (const [index, { page: asked }] of requests.entries()) {
          const page = pages[index]
          if (!page) continue
          participationsAlong(told, page, asked.of.page)
          const of = asked.inner
          for (const [id, inner] of page.inner ?? []) {
            if (of)
              told.participationPage.prime(
                { id, page: of },
                participationsAlong(told, inner, of.of.page),
              )
          }
        }
        return pages
      },
      { cacheKeyFn: ({ id, page }) => `${page.key} ${id}` },
    ),
  participationCount: (reader: Reader) =>
    each((requests: readonly ParticipationRequest[]) => reader.participationCounts(requests)),
  hops: (reader: Reader, told: Told) =>
    each(async (requests: readonly HopRequest[]) => {
      const found = await reader.hops(requests)
      for (const { entities = [], relations = [], types = [] } of found) {
        tellAll(told.entity, entities)
        tellAll(told.relation, relations)
        for (const { id, since } of types) typeAlong(told, id, since)
      }
      return found
    }),
  surroundings: (reader: Reader, told: Told) => async (request: SurroundingsRequest) => {
    const found = await reader.surroundings(request)
    tellAll(told.entity, found?.entities ?? [])
    for (const { id, since } of found?.types ?? []) typeAlong(told, id, since)
    return found
  },
  neighbourPage: (reader: Reader, { entity }: Told) =>
    each(async (requests: readonly NeighbourRequest[]) => {
      const pages = await reader.neighbourPages(requests)
      for (const { item } of itemsOf(pages)) entity.tell(item.entity.id, item.entity)
      return pages
    }),
  neighbourCount: (reader: Reader) =>
    each((requests: readonly NeighbourRequest[]) => reader.neighbourCounts(requests)),
  facetCounts: (reader: Reader) =>
    each((requests: readonly FacetRequest[]) => reader.facetCounts(requests)),
  partners: (reader: Reader, { entity }: Told) =>
    each(async (requests: readonly PartnerRequest[]) => {
      const tops = await reader.partners(requests)
      for (const { entity: one } of itemsOf(tops)) entity.tell(one.id, one)
      return tops
    }),
  comparedPartners: (reader: Reader, { entity }: Told) =>
    each(async (requests: readonly ComparisonRequest[]) => {
      const tops = await reader.comparedPartners(requests)
      for (const { entity: one } of itemsOf(tops)) entity.tell(one.id, one)
      return tops
    }),
  claimPage: (reader: Reader, told: Told) =>
    each(async (requests: readonly ClaimRequest[]) => {
      const pages = await reader.claimPages(requests)
      return pages.map((page) => claimsAlong(told, page))
    }),
  claimCount: (reader: Reader) =>
    each((requests: readonly ClaimRequest[]) => reader.claimCounts(requests)),
  documentPage: (reader: Reader, { document }: Told) =>
    each(async (requests: readonly DocumentPageRequest[]) => {
      const pages = await reader.documentPages(requests)
      return pages.map((page) => remember(document, page))
    }),
  documentCount: (reader: Reader) =>
    each((requests: readonly DocumentPageRequest[]) => reader.documentCounts(requests)),
}

/**
 * One loader for each thing that a node of an answer can ask of the store. Whatever a level of an
 * operation asks is gathered here and travels in the round trip that the reader makes of it; a
 * thing is read once in an operation, and what a page brings along is not read again.
 */
export type Loaders = {
  readonly [Name in keyof typeof makers]: ReturnType<(typeof makers)[Name]>
}

export function createLoaders(reader: Reader, types: KnownTypes): Loaders {
  // All of them are put in by their makers.
  return new MadeLoaders(reader, types) as unknown as Loaders
}

/** An operation asks a few of them: the others are not made. */
class MadeLoaders {
  readonly reader: Reader
  readonly types: KnownTypes
  readonly made: Record<string, unknown> = {}

  constructor(reader: Reader, types: KnownTypes) {
    this.reader = reader
    this.types = types
  }
}

for (const [name, make] of Object.entries(makers)) {
  Object.defineProperty(MadeLoaders.prototype, name, {
    get(this: MadeLoaders & Told) {
      this.made[name] ??= make(this.reader, this)
      return this.made[name]
    },
  })
}

function participationRequest({ id, page: { of, inner } }: PageOf): ParticipationRequest {
  return Object.assign({}, of, { id, inner: inner?.of ?? null })
}

function once<T>(read: (ids: readonly string[]) => Promise<readonly T[]>) {
  return new KnowingLoader<T>(read)
}

/** Requests are remembered by all that they say: the same page in many places is read once. */
function each<Q, T>(read: (requests: readonly Q[]) => Promise<readonly T[]>) {
  return new DataLoader<Q, T, string>(read, {
    cacheKeyFn: (request) => JSON.stringify(request),
  })
}

function itemsOf<T>(pages: readonly { readonly items: readonly T[] }[]) {
  return pages.flatMap(({ items }) => items)
}
