import type { Distinction } from '../distinction.ts'
import type { KindOfDispute } from '../kindOfDispute.ts'
import { statement } from '../statements/statement.ts'
import type {
  Bringing,
  FilterParameters,
  HistoryQuery,
  Ids,
  KnownAt,
  Recorded,
  Requests,
} from './parameters.ts'
import { recorded, requests } from './parameters.ts'
import type {
  AskedRow,
  IdRow,
  OldRow,
  PageRow,
  RelationRow,
  RequestRow,
  TotalRow,
  VersionSpanRow,
} from './rows.ts'
import { relationColumns, versionSpanColumns } from './rows.ts'

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
  readonly before: number
  readonly after: number
}

interface RelationWriteRow {
  readonly id: string
  readonly type: string
  readonly key: string | null
  readonly shown: string
  readonly terms: readonly string[]
  /** The term of when it was recorded. */
  readonly recorded: string
  /** Its fillers where claims give it so; null where it only is what others are taken for. */
  readonly given: string | null
}

interface DerivedWriteRow {
  readonly id: string
  readonly shown: string
  readonly terms: readonly string[]
  /** Null where it is in no list. */
  readonly order: string | null
  readonly span: string
  /** Null where nothing is or was in dispute. */
  readonly dispute: KindOfDispute | null
  /** Null where nothing sets it apart from most, and where it is in no list. */
  readonly distinction: Distinction | null
  /** The term of how many publishers speak of it; null where it is in no list. */
  readonly corroboration: string | null
  readonly from: number | null
  readonly to: number | null
  readonly sureFrom: number | null
  readonly sureTo: number | null
  readonly exact: boolean | null
}

export interface RoleWriteRow {
  readonly relation: string
  readonly filler: string
  readonly role: string
  readonly type: string
  readonly order: string
  readonly span: string
  /** Whether this is the first role that the filler plays in the relation. */
  readonly first: boolean
}

export interface HeldRow extends RelationRow {
  readonly survivor: string | null
  readonly isGiven: boolean
}

export const heldColumns = ['survivor', 'isGiven', ...relationColumns] as const

export const relationsByIds = statement<
  Ids & KnownAt & Bringing,
  AskedRow & RelationRow & Pick<PageRow, 'entities'>
>('relation/byIds', ['ids', 'brings', 'knownAt'], ['asked', ...relationColumns, 'entities'])
export const heldRelations = statement<Ids, HeldRow>('relation/held', ['ids'], heldColumns)
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
export const relationTotal = statement<object, TotalRow>('relation/total', [], ['total'])
export const passingRelations = statement<
  {
    requests: readonly (FilterParameters & Ids & { types: readonly string[] | null })[]
  } & KnownAt,
  IdRow
>('relation/passing', ['requests', 'knownAt'], ['id'])
export const degrees = statement<Ids, IdRow & TotalRow>(
  'relation/degrees',
  ['ids'],
  ['id', 'total'],
)

/** Of the relations of a graph, whether they are of an earlier version. */
export const areOldRelations = statement<object, OldRow>('relation/isOld', [], ['isOld'])
export const presentRelations = statement<Ids, IdRow>('relation/present', ['ids'], ['id'])
export const createRelations = statement<
  { rows: readonly (RelationWriteRow & DerivedWriteRow)[] } & Recorded,
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
export const putDerived = statement<{ rows: readonly DerivedWriteRow[]; at: number }, object>(
  'relation/putDerived',
  ['rows', 'at'],
  [],
)
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
