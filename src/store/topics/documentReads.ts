import type { DocumentData } from '../../model/document.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import {
  documentCount,
  documentCountAsOf,
  documentCountOfPublishers,
  documentPage,
  documentSources,
  documentsByIds,
  documentsOfPublisher,
  documentVersions,
  publisherCount,
  publisherCountAsOf,
  publisherPage,
  publishersByIds,
  publisherVersions,
} from '../catalogue/document.ts'
import type { DocumentRow, KeyRow, RequestRow } from '../catalogue/rows.ts'
import { scanOf } from '../pages.ts'
import type { DocumentPageRequest, DocumentReads } from '../port/documents.ts'
import { documentOf, publisherOf, sourceOf, wholeDocumentOf } from '../rows.ts'
import type { Ask } from '../statements/statement.ts'
import { inOrder, pageOfRows, totalsById } from './answers.ts'
import { pagesByRequest } from './pagesByRequest.ts'
import type { TopicOf } from './topicOf.ts'

/** The reads of documents and publishers, over anything that runs statements. */
export const documentReads: TopicOf<DocumentReads> = {
  documents: async ({ ask, knownAt }, ids) =>
    inOrder(ids, (await ask(documentsByIds, { ids, bringsText: false, knownAt })).map(documentOf)),
  wholeDocuments: async ({ ask, knownAt }, ids) =>
    inOrder(
      ids,
      (await ask(documentsByIds, { ids, bringsText: true, knownAt })).map(wholeDocumentOf),
    ),
  documentPages: ({ ask, knownAt }, requests) => readPages(ask, knownAt, requests),
  documentCounts: ({ ask, knownAt }, requests) => count(ask, knownAt, requests),
  publishers: async ({ ask, knownAt }, ids) =>
    inOrder(ids, (await ask(publishersByIds, { ids, knownAt })).map(publisherOf)),
  publisherPage: async ({ ask, knownAt }, page) => {
    const { direction, ...range } = scanOf(page, 'ascending')
    return pageOfRows(page, await ask(publisherPage[direction], { ...range, knownAt }), publisherOf)
  },
  publisherCount: async ({ ask, knownAt }) => {
    const rows = knownAt === null ? ask(publisherCount, {}) : ask(publisherCountAsOf, { knownAt })
    return (await rows)[0]?.total ?? 0
  },
  sources: async ({ ask }, ids) => {
    const rows = await ask(documentSources, { ids })
    return new Map(rows.map((row) => [row.id, sourceOf(row)]))
  },
  documentVersions: ({ ask }, ids) => ask(documentVersions, { ids }),
  publisherVersions: ({ ask }, ids) => ask(publisherVersions, { ids }),
}

async function readPages(
  ask: Ask,
  knownAt: number | null,
  requests: readonly DocumentPageRequest[],
): Promise<readonly Page<DocumentData>[]> {
  const publishers = requests.filter(({ publisher }) => publisher !== null)
  const [ofPublishers, ofAll] = await Promise.all([
    pagesByRequest<DocumentPageRequest, RequestRow & KeyRow & DocumentRow, DocumentData>(
      publishers,
      () => 'ascending',
      (direction, placed, rows) =>
        ask(documentsOfPublisher[direction], {
          requests: placed.map(({ index, request, above, below }) => ({
            index,
            id: request.publisher ?? '',
            above,
            below,
          })),
          rows,
          knownAt,
        }),
      documentOf,
    ),
    Promise.all(
      requests.map(({ publisher, page }) =>
        publisher === null ? readAll(ask, knownAt, page) : null,
      ),
    ),
  ])
  const empty = { items: [], more: false }
  return requests.map(
    (request, index) => ofAll[index] ?? ofPublishers[publishers.indexOf(request)] ?? empty,
  )
}

async function readAll(
  ask: Ask,
  knownAt: number | null,
  page: PageRequest,
): Promise<Page<DocumentData>> {
  const { direction, ...range } = scanOf(page, 'ascending')
  return pageOfRows(page, await ask(documentPage[direction], { ...range, knownAt }), documentOf)
}

async function count(
  ask: Ask,
  knownAt: number | null,
  requests: readonly DocumentPageRequest[],
): Promise<readonly number[]> {
  const ids = [...new Set(requests.flatMap(({ publisher }) => publisher ?? []))]
  const [all, some] = await Promise.all([
    requests.some(({ publisher }) => publisher === null) ? countAll() : [],
    ids.length > 0 ? ask(documentCountOfPublishers, { ids, knownAt }) : [],
  ])
  const totals = totalsById(
    requests.map(({ publisher }) => publisher ?? ''),
    some,
  )
  return requests.map(({ publisher }, index) =>
    publisher === null ? (all[0]?.total ?? 0) : (totals[index] ?? 0),
  )

  function countAll() {
    return knownAt === null ? ask(documentCount, {}) : ask(documentCountAsOf, { knownAt })
  }
}
