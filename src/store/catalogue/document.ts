import { statement } from '../statements/statement.ts'
import type { Ids, KeyRange, KnownAt, RangeRequest, Recorded, Requests } from './parameters.ts'
import { keyRange, recorded, requests } from './parameters.ts'
import type {
  DocumentRow,
  IdRow,
  KeyRow,
  PublisherRow,
  RequestRow,
  TotalRow,
  VersionRow,
  WholeDocumentRow,
} from './rows.ts'
import { documentColumns, publisherColumns } from './rows.ts'
import { scan } from './scan.ts'

/** A document, and what is shown of who published it. */
export interface SourceRow extends DocumentRow {
  readonly publisherShown: string
}

interface DocumentWriteRow extends WholeDocumentRow {
  readonly title: string
  readonly publisher: string
  readonly hash: string
}

interface PublisherWriteRow extends PublisherRow {
  readonly name: string
  readonly hash: string
}

export const documentsByIds = statement<
  Ids & KnownAt & { readonly bringsText: boolean },
  WholeDocumentRow
>('document/byIds', ['ids', 'bringsText', 'knownAt'], [...documentColumns, 'text'])
export const documentPage = scan<KeyRange & KnownAt, KeyRow & DocumentRow>(
  'document/page',
  [...keyRange, 'knownAt'],
  ['key', ...documentColumns],
)
export const documentsOfPublisher = scan<
  Requests<RangeRequest> & KnownAt,
  RequestRow & KeyRow & DocumentRow
>('document/ofPublisher', [...requests, 'knownAt'], ['request', 'key', ...documentColumns])
export const documentCount = statement<object, TotalRow>('document/count', [], ['total'])
export const documentCountAsOf = statement<KnownAt, TotalRow>(
  'document/countAsOf',
  ['knownAt'],
  ['total'],
)
export const documentCountOfPublishers = statement<Ids & KnownAt, IdRow & TotalRow>(
  'document/countOfPublishers',
  ['ids', 'knownAt'],
  ['id', 'total'],
)
export const documentVersions = statement<Ids, VersionRow>(
  'document/versions',
  ['ids'],
  ['id', 'hash'],
)
export const documentSources = statement<Ids, SourceRow>(
  'document/sources',
  ['ids'],
  [...documentColumns, 'publisherShown'],
)
export const putDocuments = statement<{ rows: readonly DocumentWriteRow[] } & Recorded, object>(
  'document/put',
  ['rows', ...recorded],
  [],
)
export const keepDocuments = statement<Ids & { at: number }, object>(
  'document/keep',
  ['ids', 'at'],
  [],
)

type PublishedBy = { rows: readonly { id: string; publisher: string }[] }
export const dropPublishedBy = statement<PublishedBy, object>(
  'document/dropPublishedBy',
  ['rows'],
  [],
)
export const putPublishedBy = statement<PublishedBy, object>(
  'document/putPublishedBy',
  ['rows'],
  [],
)

export const publishersByIds = statement<Ids & KnownAt, PublisherRow>(
  'publisher/byIds',
  ['ids', 'knownAt'],
  publisherColumns,
)
export const publisherPage = scan<KeyRange & KnownAt, KeyRow & PublisherRow>(
  'publisher/page',
  [...keyRange, 'knownAt'],
  ['key', ...publisherColumns],
)
export const publisherCount = statement<object, TotalRow>('publisher/count', [], ['total'])
export const publisherCountAsOf = statement<KnownAt, TotalRow>(
  'publisher/countAsOf',
  ['knownAt'],
  ['total'],
)
export const publisherVersions = statement<Ids, VersionRow>(
  'publisher/versions',
  ['ids'],
  ['id', 'hash'],
)
export const putPublishers = statement<{ rows: readonly PublisherWriteRow[] } & Recorded, object>(
  'publisher/put',
  ['rows', ...recorded],
  [],
)
export const keepPublishers = statement<Ids & { at: number }, object>(
  'publisher/keep',
  ['ids', 'at'],
  [],
)
