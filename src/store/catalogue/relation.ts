import { statement } from '../statement.ts'
import type {
  FilterParameters,
  HistoryQuery,
  Ids,
  KeyRange,
  KnownAt,
  OnShelf,
  Recorded,
  RelationRequest,
  Requests,
} from './parameters.ts'
import { filterParameters, keyRange, recorded, requests } from './parameters.ts'
import type {
  AskedRow,
  IdRow,
  KeyRow,
  RelationRow,
  RequestRow,
  RoleRow,
  TotalRow,
  VersionSpanRow,
} from './rows.ts'
import { relationColumns, versionSpanColumns } from './rows.ts'
import { scan } from './scan.ts'

export interface ParticipationQuery extends RelationRequest {
  readonly above: string
  readonly below: string
  /** Whether a relation counts once, however many roles the filler plays in it. */
  readonly once: boolean
}

/** A request for what something takes part in that was known otherwise at two instants. */
interface ChangesQuery extends FilterParameters {
  readonly index: number
  /** Where the relations of the filler hang at the first instant, at the second, and at any of them. */
  readonly placesBefore: readonly string[]
  readonly placesAfter: readonly string[]
  readonly places: readonly string[]
  /** Whether it is something else that takes part at the second instant. */
  readonly isOther: boolean
  readonly types: readonly string[] | null
  readonly slots: readonly string[]
  readonly before: number
  readonly after: number
}

type PageRow = KeyRow & RelationRow
type ParticipationRow = RequestRow & RoleRow & PageRow

interface RelationWriteRow {
  readonly id: string
  readonly type: string
  readonly key: string | null
  readonly fillers: string
  readonly slots: readonly string[]
  /** Its fillers where claims give it so; null where it only is what others are taken for. */
  readonly given: string | null
}

interface DerivedWriteRow {
  readonly id: string
  readonly fillers: string
  readonly slots: readonly string[]
  readonly state: string | null
  /** Null where it is in no list. */
  readonly order: string | null
  readonly modality: string | null
  readonly polarity: string | null
  readonly from: number | null
  readonly to: number | null
  readonly sureFrom: number | null
  readonly sureTo: number | null
  readonly exact: boolean | null
  readonly publishers: number | null
  readonly conflicting: boolean | null
  readonly disputes: readonly string[]
}

export interface RoleWriteRow {
  readonly relation: string
  readonly filler: string
  readonly role: string
  readonly type: string
  readonly order: string
  /** Whether this is the first role that the filler plays in the relation. */
  readonly first: boolean
}

export interface HeldRow extends RelationRow {
  readonly survivor: string | null
  readonly isGiven: boolean
}

const page = ['key', ...relationColumns] as const
const participation = ['request', 'role', ...page] as const

export const relationsByIds = statement<Ids & KnownAt, AskedRow & RelationRow>(
  'relation/byIds',
  ['ids', 'knownAt'],
  ['asked', ...relationColumns],
)
export const heldRelations = statement<Ids, HeldRow>(
  'relation/held',
  ['ids'],
  ['survivor', 'isGiven', ...relationColumns],
)
export const relationHistory = statement<
  Requests<HistoryQuery> & KnownAt,
  RequestRow & VersionSpanRow & RelationRow
>(
  'relation/history',
  [...requests, 'knownAt'],
  ['request', ...versionSpanColumns, ...relationColumns],
)
export const changesAround = statement<
  Requests<ChangesQuery>,
  RequestRow & RelationRow & { wasKnown: boolean; isKnown: boolean }
>('relation/changesAround', requests, ['request', 'wasKnown', 'isKnown', ...relationColumns])
export const relationPage = scan<KeyRange & FilterParameters & KnownAt & OnShelf, PageRow>(
  'relation/page',
  [...keyRange, ...filterParameters, 'knownAt', 'shelf'],
  page,
)
export const relationPageOfTypes = scan<
  KeyRange & FilterParameters & KnownAt & OnShelf & { types: readonly string[] },
  PageRow
>('relation/pageOfTypes', ['types', ...keyRange, ...filterParameters, 'knownAt', 'shelf'], page)
export const relationCount = statement<
  FilterParameters & KnownAt & OnShelf & { types: readonly string[] | null },
  TotalRow
>('relation/count', ['types', ...filterParameters, 'knownAt', 'shelf'], ['total'])
export const relationTotal = statement<object, TotalRow>('relation/total', [], ['total'])
export const participations = scan<Requests<ParticipationQuery> & KnownAt, ParticipationRow>(
  'relation/participations',
  [...requests, 'knownAt'],
  participation,
)
export const participationsOfType = scan<
  Requests<ParticipationQuery & { type: string }> & KnownAt,
  ParticipationRow
>('relation/participationsOfType', [...requests, 'knownAt'], participation)
export const participationCounts = statement<
  {
    requests: readonly (RelationRequest & { types: readonly string[] | null; once: boolean })[]
  } & KnownAt,
  RequestRow & TotalRow
>('relation/participationCounts', ['requests', 'knownAt'], ['request', 'total'])
export const degrees = statement<Ids, IdRow & TotalRow>(
  'relation/degrees',
  ['ids'],
  ['id', 'total'],
)

export const presentRelations = statement<Ids, IdRow>('relation/present', ['ids'], ['id'])
export const createRelations = statement<
  { rows: readonly (Omit<RelationWriteRow, 'slots'> & DerivedWriteRow)[] } & Recorded,
  object
>('relation/create', ['rows', ...recorded], [])
export const createRoles = statement<{ rows: readonly RoleWriteRow[] }, object>(
  'relation/createRoles',
  ['rows'],
  [],
)
export const putRelations = statement<{ rows: readonly RelationWriteRow[] } & Recorded, object>(
  'relation/put',
  ['rows', ...recorded],
  [],
)
export const putDerived = statement<
  { rows: readonly DerivedWriteRow[]; at: number },
  IdRow & { type: string }
>('relation/putDerived', ['rows', 'at'], ['id', 'type'])
export const listRelations = statement<Ids, object>('relation/list', ['ids'], [])
export const unlistRelations = statement<Ids, object>('relation/unlist', ['ids'], [])
export const putNames = statement<
  { rows: readonly { relation: string; filler: string }[] },
  object
>('relation/putNames', ['rows'], [])
export const putRoles = statement<{ rows: readonly RoleWriteRow[] }, object>(
  'relation/putRoles',
  ['rows'],
  [],
)
export const dropRoles = statement<
  { rows: readonly { relation: string; slots: readonly string[] }[] },
  object
>('relation/dropRoles', ['rows'], [])

/** What relations were, kept under a name of its own. */
export const keepRelations = statement<Ids & { at: number }, { version: string; id: string }>(
  'relation/keep',
  ['ids', 'at'],
  ['version', 'id'],
)
export const fillersOfRelations = statement<Ids, IdRow>('relation/fillersOf', ['ids'], ['id'])
export const keepFillers = statement<Ids, object>('relation/keepFillers', ['ids'], [])
export const keepRoles = statement<{ rows: readonly { version: string; id: string }[] }, object>(
  'relation/keepRoles',
  ['rows'],
  [],
)
