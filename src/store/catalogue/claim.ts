import { statement } from '../statement.ts'
import type { Ids, RangeRequest, Requests } from './parameters.ts'
import { requests } from './parameters.ts'
import type { ClaimRow, KeyRow, RequestRow, TotalRow, VersionRow } from './rows.ts'
import { claimColumns } from './rows.ts'
import { scan } from './scan.ts'

/** What a row of a claim has that is not written with it: its source, and its end. */
type ReadColumn = 'publisher' | 'reliability' | 'publishedAt' | 'ended' | 'quote' | 'start' | 'end'

/** A request for claims; `ended` says whether those that no longer count are meant too. */
interface ClaimQuery extends RangeRequest {
  readonly ended: boolean
}

interface CountRequests {
  readonly requests: readonly Pick<ClaimQuery, 'index' | 'id' | 'ended'>[]
}

interface ClaimWriteRow extends Omit<ClaimRow, ReadColumn> {
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
export const claimsOfRelation = scan<Requests<ClaimQuery>, PageRow>(
  'claim/ofRelation',
  requests,
  page,
)
export const claimsOfDocument = scan<Requests<ClaimQuery>, PageRow>(
  'claim/ofDocument',
  requests,
  page,
)
export const claimsOfSpeaker = scan<Requests<ClaimQuery>, PageRow>(
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
export const claimCountOfRelations = statement<CountRequests, RequestRow & TotalRow>(
  'claim/countOfRelations',
  ['requests'],
  ['request', 'total'],
)
export const claimCountOfDocuments = statement<CountRequests, RequestRow & TotalRow>(
  'claim/countOfDocuments',
  ['requests'],
  ['request', 'total'],
)
export const claimCountOfSpeakers = statement<CountRequests, RequestRow & TotalRow>(
  'claim/countOfSpeakers',
  ['requests'],
  ['request', 'total'],
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
export const endClaims = statement<{ ids: readonly string[]; end: string | null }, object>(
  'claim/end',
  ['ids', 'end'],
  [],
)
