import DataLoader from 'dataloader'
import type { EntityFilter } from '../model/entityFilter.ts'
import type { Page, PageRequest } from '../model/page.ts'
import type { Participation } from '../model/relation.ts'
import type { RelationFilter } from '../model/relationFilter.ts'
import type { RelationOrder } from '../model/relationOrder.ts'
import type { ClaimRequest } from '../store/port/claims.ts'
import type { DocumentPageRequest } from '../store/port/documents.ts'
import type { EntityOrder, NeighbourRequest } from '../store/port/entities.ts'
import type { ComparisonRequest, FacetRequest, PartnerRequest } from '../store/port/facets.ts'
import type { HistoryRequest } from '../store/port/history.ts'
import type { HopRequest } from '../store/port/hops.ts'
import type { ChangesRequest, ParticipationRequest } from '../store/port/relations.ts'
import type { Reader } from '../store/port.ts'
import { KnowingLoader } from './knowingLoader.ts'

/**
 * One loader for each thing that a node of an answer can ask of the store. Whatever a level of an
 * operation asks is gathered here and travels in the round trip that the reader makes of it; a
 * thing is read once in an operation, and what a page brings along is not read again.
 */
export function createLoaders(reader: Reader) {
  const entity = once((ids) => reader.entities(ids))
  const relation = once((ids) => reader.relations(ids))
  const claim = once((ids) => reader.claims(ids))
  const document = once((ids) => reader.documents(ids))
  const publisher = once((ids) => reader.publishers(ids))
  const judgement = once((ids) => reader.judgements(ids))
  const relationType = once((ids) => reader.relationTypes(ids))
  const allClaimsOf = once(async (relations) => {
    const found = await reader.claimsOf(relations)
    for (const one of found.flat()) claim.prime(one.id, one)
    return found
  })
  /** A page, and the entities that came along with it kept for those who ask for one by its id. */
  function along<T>(page: Page<T>): Page<T> {
    for (const { entities = [] } of page.items) {
      for (const one of entities) entity.prime(one.id, one)
    }
    return page
  }

  const participationPage = each(
    async (requests: readonly ParticipationRequest[]) => {
      const pages = await reader.participationPages(requests)
      for (const [index, page] of pages.entries()) {
        relationsAlong(page)
        const of = requests[index]?.inner
        for (const [id, inner] of page.inner ?? []) {
          if (of) participationPage.prime({ id, ...of }, relationsAlong(inner))
        }
      }
      return pages
    },
    // What comes along with a page makes it no other.
    ({ inner: _, ...request }) => request,
  )

  function relationsAlong(page: Page<Participation>): Page<Participation> {
    for (const { item } of page.items) relation.prime(item.relation.id, item.relation)
    return along(page)
  }

  return {
    entity,
    relation,
    claim,
    document,
    publisher,
    relationType,
    judgement,
    judgementsOf: once((ids) => reader.judgementsOf(ids)),
    membersOf: once((ids) => reader.membersOf(ids)),
    /** Those that no longer count among them. */
    allClaimsOf,
    /** Those that count. */
    claimsOf: once(async (relations) => {
      const found = await Promise.all(relations.map((id) => allClaimsOf.load(id)))
      return found.map((all) => all.filter(({ ended }) => ended === null))
    }),
    relationHistory: each((requests: readonly HistoryRequest[]) =>
      reader.relationHistories(requests),
    ),
    entityHistory: each((requests: readonly HistoryRequest[]) => reader.entityHistories(requests)),
    changesAround: each((requests: readonly ChangesRequest[]) => reader.changesAround(requests)),
    entityPage: async (filter: EntityFilter, page: PageRequest, order: EntityOrder | null) =>
      remember(entity, await reader.entityPage(filter, page, order)),
    relationPage: async (filter: RelationFilter, page: PageRequest, order?: RelationOrder) =>
      along(remember(relation, await reader.relationPage(filter, page, order))),
    relationTypePage: async (page: PageRequest) =>
      remember(relationType, await reader.relationTypePage(page)),
    publisherPage: async (page: PageRequest) =>
      remember(publisher, await reader.publisherPage(page)),
    participationPage,
    participationCount: each((requests: readonly ParticipationRequest[]) =>
      reader.participationCounts(requests),
    ),
    hops: each((requests: readonly HopRequest[]) => reader.hops(requests)),
    neighbourPage: each(async (requests: readonly NeighbourRequest[]) => {
      const pages = await reader.neighbourPages(requests)
      for (const { item } of itemsOf(pages)) entity.prime(item.entity.id, item.entity)
      return pages
    }),
    neighbourCount: each((requests: readonly NeighbourRequest[]) =>
      reader.neighbourCounts(requests),
    ),
    facetCounts: each((requests: readonly FacetRequest[]) => reader.facetCounts(requests)),
    partners: each(async (requests: readonly PartnerRequest[]) => {
      const tops = await reader.partners(requests)
      for (const { entity: one } of itemsOf(tops)) entity.prime(one.id, one)
      return tops
    }),
    comparedPartners: each(async (requests: readonly ComparisonRequest[]) => {
      const tops = await reader.comparedPartners(requests)
      for (const { entity: one } of itemsOf(tops)) entity.prime(one.id, one)
      return tops
    }),
    claimPage: each(async (requests: readonly ClaimRequest[]) => {
      const pages = await reader.claimPages(requests)
      return pages.map((page) => remember(claim, page))
    }),
    claimCount: each((requests: readonly ClaimRequest[]) => reader.claimCounts(requests)),
    documentPage: each(async (requests: readonly DocumentPageRequest[]) => {
      const pages = await reader.documentPages(requests)
      return pages.map((page) => remember(document, page))
    }),
    documentCount: each((requests: readonly DocumentPageRequest[]) =>
      reader.documentCounts(requests),
    ),
  }
}

export type Loaders = ReturnType<typeof createLoaders>

function once<T>(read: (ids: readonly string[]) => Promise<readonly T[]>) {
  return new KnowingLoader<T>(read)
}

/** Requests are remembered by all that they say: the same page in many places is read once. */
function each<Q, T>(
  read: (requests: readonly Q[]) => Promise<readonly T[]>,
  keyOf: (request: Q) => unknown = (request) => request,
) {
  return new DataLoader<Q, T, string>(read, {
    cacheKeyFn: (request) => JSON.stringify(keyOf(request)),
  })
}

/** A page, and what it brings along kept for those who ask for it by its id. */
function remember<T extends { readonly id: string }>(
  loader: KnowingLoader<T | null>,
  page: Page<T>,
): Page<T> {
  for (const { item } of page.items) loader.prime(item.id, item)
  return page
}

function itemsOf<T>(pages: readonly { readonly items: readonly T[] }[]) {
  return pages.flatMap(({ items }) => items)
}
