import { statement } from '../statement.ts'
import type { Ids, RangeRequest, Requests } from './parameters.ts'
import { requests } from './parameters.ts'
import type { ClaimRow, IdRow, KeyRow, RequestRow, TotalRow, VersionRow } from './rows.ts'
import { claimColumns } from './rows.ts'
import { scan } from './scan.ts'

/** What a row takes from the document, its publisher and the way to them. */
type SourceColumn = 'publisher' | 'reliability' | 'publishedAt' | 'quote' | 'start' | 'end'

interface ClaimWriteRow extends Omit<ClaimRow, SourceColumn> {
  readonly order: string
  readonly place: string
  readonly hash: string
}

interface SourceWriteRow {
  readonly id: string
  readonly document: string
  readonly quote: string | null
  readonly start: number | null
  readonly end: number | null
}

interface AttributionWriteRow {
  readonly id: string
  readonly entity: string
  readonly position: number
  readonly order: string
}

const page = ['request', 'key', ...claimColumns] as const
type PageRow = RequestRow & KeyRow & ClaimRow

export const claimsByIds = statement<Ids, ClaimRow>('claim/byIds', ['ids'], claimColumns)
export const claimsOfRelation = scan<Requests<RangeRequest>, PageRow>(
  'claim/ofRelation',
  requests,
  page,
)
export const claimsOfDocument = scan<Requests<RangeRequest>, PageRow>(
  'claim/ofDocument',
  requests,
  page,
)
export const claimsOfSpeaker = scan<Requests<RangeRequest>, PageRow>(
  'claim/ofSpeaker',
  requests,
  page,
)
export const allClaimsOfRelations = statement<Ids, ClaimRow>(
  'claim/allOfRelations',
  ['ids'],
  claimColumns,
)
export const claimTotal = statement<object, TotalRow>('claim/total', [], ['total'])
export const claimCountOfRelations = statement<Ids, IdRow & TotalRow>(
  'claim/countOfRelations',
  ['ids'],
  ['id', 'total'],
)
export const claimCountOfDocuments = statement<Ids, IdRow & TotalRow>(
  'claim/countOfDocuments',
  ['ids'],
  ['id', 'total'],
)
export const claimCountOfSpeakers = statement<Ids, IdRow & TotalRow>(
  'claim/countOfSpeakers',
  ['ids'],
  ['id', 'total'],
)
export const claimVersions = statement<Ids, VersionRow>('claim/versions', ['ids'], ['id', 'hash'])

export const putClaims = statement<{ rows: readonly ClaimWriteRow[] }, object>(
  'claim/put',
  ['rows'],
  [],
)
export const putAbout = statement<{ rows: readonly { id: string; relation: string }[] }, object>(
  'claim/putAbout',
  ['rows'],
  [],
)
export const putFrom = statement<{ rows: readonly SourceWriteRow[] }, object>(
  'claim/putFrom',
  ['rows'],
  [],
)
export const putAttributions = statement<{ rows: readonly AttributionWriteRow[] }, object>(
  'claim/putAttributions',
  ['rows'],
  [],
)
