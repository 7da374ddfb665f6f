import type { Distinction } from '../distinction.ts'
import type { KindOfDispute } from '../kindOfDispute.ts'
import { type AnyStatement, type Statement, statement } from '../statement.ts'
import type {
  Bringing,
  BringingClaims,
  EntityLead,
  FilterParameters,
  HistoryQuery,
  Ids,
  KnownAt,
  ListRange,
  OnShelf,
  Recorded,
  RelationRequest,
  Requests,
  SourceLead,
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
import { type ScanStatement, scan } from './scan.ts'

/** A request for a stretch of what something takes part in. */
export interface ParticipationQuery extends RelationRequest, ListRange, BringingClaims {
  /** The one type and role that an index leads to; null where it is another that leads. */
  readonly type: string | null
  readonly role: string | null
  /** Whether a relation counts once, however many roles the filler plays in it. */
  readonly once: boolean
  /** Who else takes part in them, for statements that are led to by whoever plays the fewest roles. */
  readonly others: readonly string[]
  /** The bounds of the stretch as those of the roles that any of them plays. */
  readonly relationsAbove: string
  readonly relationsBelow: string
}

/** A request for a stretch of all relations. */
export interface RelationQuery
  extends FilterParameters,
    ListRange,
    OnShelf,
    BringingClaims,
    EntityLead,
    SourceLead {
  readonly index: number
  /** Behind an id, where the roles hang that something plays on this shelf. */
  readonly place: string
  /** The one type that an index leads to; null where it is another that leads. */
  readonly type: string | null
  readonly types: readonly string[] | null
  /** The one kind of dispute that an index leads to; null where it is another that leads. */
  readonly dispute: KindOfDispute | null
  /** The one distinction that an index leads to; null where it is another that leads. */
  readonly distinction: Distinction | null
  /** Whether it is the documents and publishers that lead; else they do not where they lead to too much. */
  readonly bySources: boolean
  /** How many are read at most; null where all are. */
  readonly meant: number | null
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
  readonly before: number
  readonly after: number
}

type ParticipationRow = RequestRow & PageRow

type RelationScan = ScanStatement<Requests<RelationQuery> & KnownAt, PageRow>
type ParticipationScan = ScanStatement<Requests<ParticipationQuery> & KnownAt, ParticipationRow>

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
const page = ['key', 'shown', 'beside', 'entities'] as const
const participation = ['request', ...page] as const

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
/** Pages of all relations, by the index that leads to them: in the order of time, of recorded time, or of how many publishers speak of them. */
export const relationPages = {
  all: relationScan('relation/page'),
  ofType: relationScan('relation/pageOfType'),
  ofSpan: relationScan('relation/pageOfSpan'),
  ofFillers: relationScan('relation/pageOfFillers'),
  ofSources: relationScan('relation/pageOfSources'),
  // The same as the first three, where what speaks of relations leads to too many of them.
  allButOfSources: relationScan('relation/page?isMuch'),
  ofTypeButOfSources: relationScan('relation/pageOfType?isMuch'),
  ofSpanButOfSources: relationScan('relation/pageOfSpan?isMuch'),
  ofDispute: relationScan('relation/pageOfDispute'),
  ofDistinction: relationScan('relation/pageOfDistinction'),
  ofDistinctionAndType: relationScan('relation/pageOfDistinctionAndType'),
  ofDistinctionAndSpan: relationScan('relation/pageOfDistinctionAndSpan'),
  ofRecorded: relationScan('relation/pageOfRecorded'),
  ofCorroboration: relationScan('relation/pageOfCorroboration'),
}
export const relationTotal = statement<object, TotalRow>('relation/total', [], ['total'])
export const passingRelations = statement<
  {
    requests: readonly (FilterParameters & Ids & { types: readonly string[] | null })[]
  } & KnownAt,
  IdRow
>('relation/passing', ['requests', 'knownAt'], ['id'])
/** Pages of what something takes part in, by the index that leads to them in the order of time. */
export const participations = {
  all: participationScan('relation/participations'),
  ofType: participationScan('relation/participationsOfType'),
  ofRole: participationScan('relation/participationsOfRole'),
  ofTypeAndRole: participationScan('relation/participationsOfTypeAndRole'),
  ofSpan: participationScan('relation/participationsOfSpan'),
  withOthers: participationScan('relation/participationsWithOthers'),
  withOthersOfType: participationScan('relation/participationsWithOthersOfType'),
}

/** What of pages is read for each of the entities that come along with others. */
interface InnerParameters {
  readonly inner: readonly ParticipationQuery[]
  readonly innerRows: number
  /** Further ids for which it is read. */
  readonly also: readonly string[]
}

type Nesting = Requests<ParticipationQuery> & KnownAt & InnerParameters

/** A row of an inner page tells the entity in place of the request. */
export type NestedRow = PageRow & { readonly request: number | string }

const nested = new Map<string, Statement<Nesting, NestedRow>>()

/** Two of the pages above in one statement: `inner` of each of the entities that come along with `outer`. */
export function nestedParticipations(
  outer: AnyStatement,
  inner: AnyStatement,
): Statement<Nesting, NestedRow> {
  const name = `${outer.name}>${inner.name}`
  const made =
    nested.get(name) ??
    statement<Nesting, NestedRow>(
      name,
      [...requests, 'knownAt', 'inner', 'innerRows', 'also'],
      participation,
    )
  nested.set(name, made)
  return made
}

/** For the engine that has no index of relationships, and keeps their order itself. */
export const playedRoles = statement<
  { id: string },
  { order: string; type: string; role: string; span: string; first: boolean }
>('relation/playedRoles', ['id'], ['order', 'type', 'role', 'span', 'first'])
export const listedRelations = statement<object, { order: string; type: string; span: string }>(
  'relation/listed',
  [],
  ['order', 'type', 'span'],
)
export const muchOfSources = statement<Pick<Requests<RelationQuery>, 'requests'>, RequestRow>(
  'relation/muchOfSources',
  ['requests'],
  ['request'],
)
export const relationsOfKeys = statement<
  {
    requests: readonly (ParticipationQuery & {
      keys: readonly { key: string; order: string; id: string }[]
    })[]
  } & KnownAt,
  ParticipationRow
>('relation/ofKeys', ['requests', 'knownAt'], participation)
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

function relationScan(name: string): RelationScan {
  return scan(name, [...requests, 'knownAt'], page)
}

function participationScan(name: string): ParticipationScan {
  return scan(name, [...requests, 'knownAt'], participation)
}
