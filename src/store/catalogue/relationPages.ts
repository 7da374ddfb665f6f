import type { Distinction } from '../distinction.ts'
import type { KindOfDispute } from '../kindOfDispute.ts'
import { type AnyStatement, type Statement, statement } from '../statements/statement.ts'
import type {
  BringingClaims,
  EntityLead,
  EntityParameters,
  FilterParameters,
  KnownAt,
  ListRange,
  OnShelf,
  RelationRequest,
  Requests,
  SourceLead,
} from './parameters.ts'
import { requests } from './parameters.ts'
import type { PageRow, RequestRow } from './rows.ts'
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
  /** What entities are like that lead to it, as one asks for entities. */
  readonly told: Pick<EntityParameters, 'clauses'>
  /** Whether it is the documents and publishers that lead; else they do not where they lead to too much. */
  readonly bySources: boolean
  /** How many are read at most; null where all are. */
  readonly meant: number | null
}

type ParticipationRow = RequestRow & PageRow

type RelationScan = ScanStatement<Requests<RelationQuery> & KnownAt, PageRow>
type ParticipationScan = ScanStatement<Requests<ParticipationQuery> & KnownAt, ParticipationRow>

const page = ['key', 'shown', 'beside', 'entities'] as const
const participation = ['request', ...page] as const

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
function relationScan(name: string): RelationScan {
  return scan(name, [...requests, 'knownAt'], page)
}

function participationScan(name: string): ParticipationScan {
  return scan(name, [...requests, 'knownAt'], participation)
}
