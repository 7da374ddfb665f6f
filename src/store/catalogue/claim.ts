import { statement } from '../statements/statement.ts'
import type { AttributionRow } from './identity.ts'
import type { Bringing, Ids, KnownAt, RangeRequest, Recorded, Requests } from './parameters.ts'
import { recorded, requests } from './parameters.ts'
import type {
  ClaimRow,
  ListedClaimRow,
  ListedSubjectRow,
  RequestRow,
  TotalRow,
  VersionRow,
} from './rows.ts'
import { claimColumns } from './rows.ts'
import { scan } from './scan.ts'

/** A request for claims; `ended` says whether those that no longer count are meant too. */
interface ClaimQuery extends RangeRequest, Bringing {
  /** Whether those whom they are attributed to come along. */
  readonly bringsSpeakers: boolean
  readonly ended: boolean
  /** Whether the relations that they speak of come along. */
  readonly bringsSubject: boolean
}

interface CountRequests extends KnownAt {
  readonly requests: readonly Pick<ClaimQuery, 'index' | 'id' | 'ended'>[]
}

interface ClaimWriteRow {
  readonly id: string
  /** What it gives itself. */
  readonly relation: string
  readonly document: string
  readonly attributedTo: readonly string[]
  readonly recordedAt: number
  readonly shown: string
  readonly order: string
  readonly place: string
  readonly hash: string
}

interface SourceWriteRow {
  readonly id: string
  readonly document: string
  readonly quote: string | null
}

interface NewClaimRow extends Omit<SourceWriteRow, 'id'> {
  readonly about: string
  readonly order: string
  readonly properties: object
}

interface EndWriteRow {
  readonly id: string
  /** Null where nothing ever took it back. */
  readonly ends: string | null
  readonly turns: readonly number[]
}

const page = ['request', 'key', ...claimColumns] as const
const pageWithSubjects = [...page, 'subject', 'entities'] as const
type PageRow = RequestRow & ListedClaimRow
type PageRowWithSubject = RequestRow & ListedSubjectRow

export const claimsByIds = statement<Ids & KnownAt, ClaimRow>(
  'claim/byIds',
  ['ids', 'knownAt'],
  claimColumns,
)
export const claimsOfRelation = scan<Requests<ClaimQuery> & KnownAt, PageRow>(
  'claim/ofRelation',
  [...requests, 'knownAt'],
  page,
)
export const claimsOfDocument = scan<Requests<ClaimQuery> & KnownAt, PageRowWithSubject>(
  'claim/ofDocument',
  [...requests, 'knownAt'],
  pageWithSubjects,
)
export const claimsOfSpeaker = scan<Requests<ClaimQuery> & KnownAt, PageRowWithSubject>(
  'claim/ofSpeaker',
  [...requests, 'knownAt'],
  pageWithSubjects,
)
export const allClaimsOfRelations = statement<Ids & KnownAt, ClaimRow>(
  'claim/allOfRelations',
  ['ids', 'knownAt'],
  claimColumns,
)
export const claimTotal = statement<object, TotalRow>('claim/total', [], ['total'])
export const claimCountOfRelations = statement<CountRequests, RequestRow & TotalRow>(
  'claim/countOfRelations',
  ['requests', 'knownAt'],
  ['request', 'total'],
)
export const claimCountOfDocuments = statement<CountRequests, RequestRow & TotalRow>(
  'claim/countOfDocuments',
  ['requests', 'knownAt'],
  ['request', 'total'],
)
export const claimCountOfSpeakers = statement<CountRequests, RequestRow & TotalRow>(
  'claim/countOfSpeakers',
  ['requests', 'knownAt'],
  ['request', 'total'],
)
export const claimVersions = statement<Ids, VersionRow>('claim/versions', ['ids'], ['id', 'hash'])

export const createClaims = statement<{ rows: readonly NewClaimRow[] } & Recorded, object>(
  'claim/create',
  ['rows', ...recorded],
  [],
)
export const putClaims = statement<{ rows: readonly ClaimWriteRow[] }, object>(
  'claim/put',
  ['rows'],
  [],
)
export const putAbout = statement<
  { rows: readonly { id: string; relation: string }[] } & Recorded,
  object
>('claim/putAbout', ['rows', ...recorded], [])
export const putFrom = statement<{ rows: readonly SourceWriteRow[] }, object>(
  'claim/putFrom',
  ['rows'],
  [],
)
export const putAttributions = statement<{ rows: readonly AttributionRow[] } & Recorded, object>(
  'claim/putAttributions',
  ['rows', ...recorded],
  [],
)
export const putCorrections = statement<{ rows: readonly { id: string; by: string }[] }, object>(
  'claim/putCorrections',
  ['rows'],
  [],
)
export const putEnds = statement<{ rows: readonly EndWriteRow[] }, object>(
  'claim/end',
  ['rows'],
  [],
)
