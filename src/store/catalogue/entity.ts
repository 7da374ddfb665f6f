import { statement } from '../statements/statement.ts'
import type {
  EntityLead,
  EntityParameters,
  HistoryQuery,
  Ids,
  KeyRange,
  KnownAt,
  OnShelf,
  Recorded,
  RelationRequest,
  Requests,
} from './parameters.ts'
import { keyRange, recorded, requests } from './parameters.ts'
import type {
  AskedRow,
  EntityRow,
  KeyRow,
  OldRow,
  RequestRow,
  TotalRow,
  VersionRow,
  VersionSpanRow,
} from './rows.ts'
import { entityColumns, versionSpanColumns } from './rows.ts'
import { scan } from './scan.ts'

/** What a search looks for: `word` is the most telling of `words`, `whole` all of them in a row. */
interface Search {
  readonly word: string
  readonly words: readonly string[]
  readonly whole: string
  readonly kinds: readonly string[] | null
}

/** The filter of a search. */
interface Matching {
  readonly requests: readonly EntityParameters[]
}

/** A request for a stretch of the entities that match. */
interface ListQuery extends EntityParameters {
  readonly index: number
  readonly above: string
  readonly below: string
  readonly kinds: readonly string[] | null
}

/** Of all that stand on a shelf. */
type MatchingQuery = ListQuery & OnShelf

/** Of those that are led to. */
type LedQuery = ListQuery & EntityLead

export interface NeighbourQuery extends RelationRequest {
  /** Where the relations of the entity hang. */
  readonly shelves: readonly string[]
  readonly above: string
  readonly below: string
  readonly types: readonly string[] | null
  readonly kinds: readonly string[] | null
}

interface EntityWriteRow {
  readonly id: string
  readonly kind: string
  /** For those who ask the database itself. */
  readonly name: string
  readonly shown: string
  readonly folded: readonly string[]
  readonly terms: readonly string[]
  /** Null where it is taken for another, and in no list. */
  readonly order: string | null
  readonly hash: string
  /** As it was given, where it shows more than that. */
  readonly own: string | null
  readonly survivor: string | null
}

const page = ['key', ...entityColumns] as const
type PageRow = KeyRow & EntityRow

export const entitiesByIds = statement<Ids & KnownAt, AskedRow & EntityRow>(
  'entity/byIds',
  ['ids', 'knownAt'],
  ['asked', ...entityColumns],
)
export const entityHistory = statement<
  Requests<HistoryQuery> & KnownAt,
  RequestRow & VersionSpanRow & EntityRow
>('entity/history', [...requests, 'knownAt'], ['request', ...versionSpanColumns, ...entityColumns])
export const entityPage = scan<KeyRange & KnownAt & OnShelf, PageRow>(
  'entity/page',
  [...keyRange, 'knownAt', 'shelf'],
  page,
)
export const entityPageOfKinds = scan<
  KeyRange & KnownAt & OnShelf & { kinds: readonly string[] },
  PageRow
>('entity/pageOfKinds', ['kinds', ...keyRange, 'knownAt', 'shelf'], page)
export const entitySearch = scan<KeyRange & KnownAt & Search & Matching, PageRow>(
  'entity/search',
  ['word', 'words', 'whole', 'kinds', 'requests', ...keyRange, 'knownAt'],
  page,
)
export const entityPageMatching = scan<Requests<MatchingQuery> & KnownAt, PageRow>(
  'entity/pageMatching',
  [...requests, 'knownAt'],
  page,
)
export const entityPageByDegree = scan<Requests<MatchingQuery> & KnownAt, PageRow>(
  'entity/pageByDegree',
  [...requests, 'knownAt'],
  page,
)
export const entityPageLed = scan<Requests<LedQuery> & KnownAt, PageRow>(
  'entity/pageLed',
  [...requests, 'knownAt'],
  page,
)
export const entityPageLedByDegree = scan<Requests<LedQuery> & KnownAt, PageRow>(
  'entity/pageLedByDegree',
  [...requests, 'knownAt'],
  page,
)
export const entityCount = statement<object, TotalRow>('entity/count', [], ['total'])
export const entityCountOfKinds = statement<{ kinds: readonly string[] }, TotalRow>(
  'entity/countOfKinds',
  ['kinds'],
  ['total'],
)
export const entityCountAsOf = statement<{ kinds: readonly string[] | null } & KnownAt, TotalRow>(
  'entity/countAsOf',
  ['kinds', 'knownAt'],
  ['total'],
)
/** Of the entities of a graph, whether they are of an earlier version. */
export const areOldEntities = statement<object, OldRow>('entity/isOld', [], ['isOld'])
export const entityVersions = statement<Ids, VersionRow>('entity/versions', ['ids'], ['id', 'hash'])
export const neighbours = scan<
  Requests<NeighbourQuery> & KnownAt,
  RequestRow & PageRow & { relationCount: number }
>('entity/neighbours', [...requests, 'knownAt'], ['request', 'relationCount', ...page])
export const neighbourCounts = statement<
  { requests: readonly NeighbourQuery[] } & KnownAt,
  RequestRow & TotalRow
>('entity/neighbourCounts', ['requests', 'knownAt'], ['request', 'total'])

export const putEntities = statement<{ rows: readonly EntityWriteRow[] } & Recorded, object>(
  'entity/put',
  ['rows', ...recorded],
  [],
)
export const keepEntities = statement<Ids & { at: number }, object>(
  'entity/keep',
  ['ids', 'at'],
  [],
)
export const clearTerms = statement<Ids, object>('entity/clearTerms', ['ids'], [])
export const putTerms = statement<{ texts: readonly string[] }, object>(
  'entity/putTerms',
  ['texts'],
  [],
)
export const nameByTerms = statement<{ rows: readonly { id: string; text: string }[] }, object>(
  'entity/nameByTerms',
  ['rows'],
  [],
)
