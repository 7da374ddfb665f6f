import DataLoader from 'dataloader'
import type { Page } from '../model/page.ts'
import type { Participation, Relation } from '../model/relation.ts'
import type { ClaimRequest } from '../store/port/claims.ts'
import type { DocumentPageRequest } from '../store/port/documents.ts'
import type { NeighbourRequest } from '../store/port/entities.ts'
import type { ParticipationRequest } from '../store/port/relations.ts'
import type { Reader } from '../store/port.ts'

/**
 * One loader for each thing that a node of an answer can ask of the store. Whatever a level of an
 * operation asks is gathered here and travels in the round trip that the reader makes of it; a
 * thing is read once in an operation, and what a page brings along is not read again.
 */
export function createLoaders(reader: Reader) {
  const relation = once((ids) => reader.relations(ids))
  const entity = once((ids) => reader.entities(ids))
  const claim = once((ids) => reader.claims(ids))
  return {
    entity,
    relation,
    claim,
    document: once((ids) => reader.documents(ids)),
    publisher: once((ids) => reader.publishers(ids)),
    relationType: once((ids) => reader.relationTypes(ids)),
    claimsOf: once((relations) => reader.claimsOf(relations)),
    participationPage: each(async (requests: readonly ParticipationRequest[]) => {
      const pages = await reader.participationPages(requests)
      for (const page of pages) remember(relation, page)
      return pages
    }),
    participationCount: each((requests: readonly ParticipationRequest[]) =>
      reader.participationCounts(requests),
    ),
    neighbourPage: each(async (requests: readonly NeighbourRequest[]) => {
      const pages = await reader.neighbourPages(requests)
      for (const { item } of pages.flatMap(({ items }) => items)) {
        entity.prime(item.entity.id, item.entity)
      }
      return pages
    }),
    neighbourCount: each((requests: readonly NeighbourRequest[]) =>
      reader.neighbourCounts(requests),
    ),
    claimPage: each(async (requests: readonly ClaimRequest[]) => {
      const pages = await reader.claimPages(requests)
      for (const { item } of pages.flatMap(({ items }) => items)) claim.prime(item.id, item)
      return pages
    }),
    claimCount: each((requests: readonly ClaimRequest[]) => reader.claimCounts(requests)),
    documentPage: each((requests: readonly DocumentPageRequest[]) =>
      reader.documentPages(requests),
    ),
    documentCount: each((requests: readonly DocumentPageRequest[]) =>
      reader.documentCounts(requests),
    ),
  }
}

export type Loaders = ReturnType<typeof createLoaders>

function once<T>(read: (ids: readonly string[]) => Promise<readonly T[]>) {
  return new DataLoader<string, T>(read)
}

/** Requests are objects made for one field each: there is nothing to remember them by. */
function each<Q, T>(read: (requests: readonly Q[]) => Promise<readonly T[]>) {
  return new DataLoader<Q, T>(read, { cache: false })
}

function remember(loader: DataLoader<string, Relation | null>, page: Page<Participation>): void {
  for (const { item } of page.items) loader.prime(item.relation.id, item.relation)
}
