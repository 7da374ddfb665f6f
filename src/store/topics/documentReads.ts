import type { Document } from '../../model/document.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import {
  documentCount,
  documentCountOfPublishers,
  documentPage,
  documentsByIds,
  documentsOfPublisher,
  documentVersions,
  publisherCount,
  publisherPage,
  publishersByIds,
  publisherVersions,
} from '../catalogue/document.ts'
import type { DocumentRow, KeyRow, RequestRow } from '../catalogue/rows.ts'
import { pageOf, scanOf } from '../pages.ts'
import type { DocumentPageRequest, DocumentReads } from '../port/documents.ts'
import { documentOf, publisherOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { inOrder, keyed, totalsById } from './answers.ts'
import { pagesByRequest } from './pagesByRequest.ts'

/** The reads of documents and publishers, over anything that runs statements. */
export function documentReads(ask: Ask): DocumentReads {
  return {
    documents: async (ids) => inOrder(ids, (await ask(documentsByIds, { ids })).map(documentOf)),
    documentPages: (requests) => readPages(ask, requests),
    documentCounts: (requests) => count(ask, requests),
    publishers: async (ids) => inOrder(ids, (await ask(publishersByIds, { ids })).map(publisherOf)),
    publisherPage: async (page) => {
      const { direction, ...range } = scanOf(page, 'ascending')
      return pageOf(page, keyed(await ask(publisherPage[direction], range), publisherOf))
    },
    publisherCount: async () => (await ask(publisherCount, {}))[0]?.total ?? 0,
    documentVersions: (ids) => ask(documentVersions, { ids }),
    publisherVersions: (ids) => ask(publisherVersions, { ids }),
  }
}

async function readPages(
  ask: Ask,
  requests: readonly DocumentPageRequest[],
): Promise<readonly Page<Document>[]> {
  const publishers = requests.filter(({ publisher }) => publisher !== null)
  const [ofPublishers, ofAll] = await Promise.all([
    pagesByRequest<DocumentPageRequest, RequestRow & KeyRow & DocumentRow, Document>(
      publishers,
      'ascending',
      (direction, placed, rows) =>
        ask(documentsOfPublisher[direction], {
          requests: placed.map(({ index, request, above, below }) => ({
            index,
            id: request.publisher ?? '',
            above,
            below,
          })),
          rows,
        }),
      documentOf,
    ),
    Promise.all(
      requests.map(({ publisher, page }) => (publisher === null ? readAll(ask, page) : null)),
    ),
  ])
  const empty = { items: [], more: false }
  return requests.map(
    (request, index) => ofAll[index] ?? ofPublishers[publishers.indexOf(request)] ?? empty,
  )
}

async function readAll(ask: Ask, page: PageRequest): Promise<Page<Document>> {
  const { direction, ...range } = scanOf(page, 'ascending')
  return pageOf(page, keyed(await ask(documentPage[direction], range), documentOf))
}

async function count(
  ask: Ask,
  requests: readonly DocumentPageRequest[],
): Promise<readonly number[]> {
  const ids = [...new Set(requests.flatMap(({ publisher }) => publisher ?? []))]
  const [all, some] = await Promise.all([
    requests.some(({ publisher }) => publisher === null) ? ask(documentCount, {}) : [],
    ids.length > 0 ? ask(documentCountOfPublishers, { ids }) : [],
  ])
  const totals = totalsById(
    requests.map(({ publisher }) => publisher ?? ''),
    some,
  )
  return requests.map(({ publisher }, index) =>
    publisher === null ? (all[0]?.total ?? 0) : (totals[index] ?? 0),
  )
}
