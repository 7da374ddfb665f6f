import { statement } from '../statement.ts'
import type { FilterParameters, Ids, KeyRange, RelationRequest, Requests } from './parameters.ts'
import { filterParameters, keyRange, requests } from './parameters.ts'
import type { IdRow, KeyRow, RelationRow, RequestRow, RoleRow, TotalRow } from './rows.ts'
import { relationColumns } from './rows.ts'
import { scan } from './scan.ts'

export interface ParticipationQuery extends RelationRequest {
  readonly above: string
  readonly below: string
  /** Whether a relation counts once, however many roles the filler plays in it. */
  readonly once: boolean
}

type PageRow = KeyRow & RelationRow
type ParticipationRow = RequestRow & RoleRow & PageRow

interface RelationWriteRow {
  readonly id: string
  readonly type: string
  readonly key: string | null
  readonly order: string
  readonly fillers: string
  readonly slots: readonly string[]
}

interface DerivedWriteRow {
  readonly id: string
  readonly fillers: string
  readonly slots: readonly string[]
  readonly state: string | null
  readonly order: string
  readonly modality: string | null
  readonly polarity: string | null
  readonly from: number | null
  readonly to: number | null
  readonly publishers: number | null
  readonly conflicting: boolean | null
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

const page = ['key', ...relationColumns] as const
const participation = ['request', 'role', ...page] as const

export const relationsByIds = statement<Ids, RelationRow>(
  'relation/byIds',
  ['ids'],
  relationColumns,
)
export const relationPage = scan<KeyRange & FilterParameters, PageRow>(
  'relation/page',
  [...keyRange, ...filterParameters],
  page,
)
export const relationPageOfTypes = scan<
  KeyRange & FilterParameters & { types: readonly string[] },
  PageRow
>('relation/pageOfTypes', ['types', ...keyRange, ...filterParameters], page)
export const relationCount = statement<
  FilterParameters & { types: readonly string[] | null },
  TotalRow
>('relation/count', ['types', ...filterParameters], ['total'])
export const relationTotal = statement<object, TotalRow>('relation/total', [], ['total'])
export const participations = scan<Requests<ParticipationQuery>, ParticipationRow>(
  'relation/participations',
  requests,
  participation,
)
export const participationsOfType = scan<
  Requests<ParticipationQuery & { type: string }>,
  ParticipationRow
>('relation/participationsOfType', requests, participation)
export const participationCounts = statement<
  {
    requests: readonly (RelationRequest & { types: readonly string[] | null; once: boolean })[]
  },
  RequestRow & TotalRow
>('relation/participationCounts', ['requests'], ['request', 'total'])
export const degrees = statement<Ids, IdRow & TotalRow>(
  'relation/degrees',
  ['ids'],
  ['id', 'total'],
)

export const putRelations = statement<{ rows: readonly RelationWriteRow[] }, object>(
  'relation/put',
  ['rows'],
  [],
)
export const putDerived = statement<{ rows: readonly DerivedWriteRow[] }, IdRow & { type: string }>(
  'relation/putDerived',
  ['rows'],
  ['id', 'type'],
)
export const putRoles = statement<{ rows: readonly RoleWriteRow[] }, object>(
  'relation/putRoles',
  ['rows'],
  [],
)
export const dropRoles = statement<
  { rows: readonly { relation: string; slots: readonly string[] }[] },
  object
>('relation/dropRoles', ['rows'], [])
