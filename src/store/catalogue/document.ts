import { statement } from '../statement.ts'
import type { Ids, KeyRange, RangeRequest, Requests } from './parameters.ts'
import { keyRange, requests } from './parameters.ts'
import type {
  DocumentRow,
  IdRow,
  KeyRow,
  PublisherRow,
  RequestRow,
  TotalRow,
  VersionRow,
} from './rows.ts'
import { documentColumns, publisherColumns } from './rows.ts'
import { scan } from './scan.ts'

export const documentsByIds = statement<Ids, DocumentRow>(
  'document/byIds',
  ['ids'],
  documentColumns,
)
export const documentPage = scan<KeyRange, KeyRow & DocumentRow>('document/page', keyRange, [
  'key',
  ...documentColumns,
])
export const documentsOfPublisher = scan<Requests<RangeRequest>, RequestRow & KeyRow & DocumentRow>(
  'document/ofPublisher',
  requests,
  ['request', 'key', ...documentColumns],
)
export const documentCount = statement<object, TotalRow>('document/count', [], ['total'])
export const documentCountOfPublishers = statement<Ids, IdRow & TotalRow>(
  'document/countOfPublishers',
  ['ids'],
  ['id', 'total'],
)
export const documentVersions = statement<Ids, VersionRow>(
  'document/versions',
  ['ids'],
  ['id', 'hash'],
)
export const putDocuments = statement<
  { rows: readonly (DocumentRow & { hash: string })[] },
  object
>('document/put', ['rows'], [])

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

export const publishersByIds = statement<Ids, PublisherRow>(
  'publisher/byIds',
  ['ids'],
  publisherColumns,
)
export const publisherPage = scan<KeyRange, KeyRow & PublisherRow>('publisher/page', keyRange, [
  'key',
  ...publisherColumns,
])
export const publisherCount = statement<object, TotalRow>('publisher/count', [], ['total'])
export const publisherVersions = statement<Ids, VersionRow>(
  'publisher/versions',
  ['ids'],
  ['id', 'hash'],
)
export const putPublishers = statement<
  { rows: readonly (PublisherRow & { hash: string })[] },
  object
>('publisher/put', ['rows'], [])
