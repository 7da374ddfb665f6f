import { statement } from '../statement.ts'
import type { Ids, KeyRange, RelationRequest, Requests } from './parameters.ts'
import { keyRange, requests } from './parameters.ts'
import type { EntityRow, KeyRow, RequestRow, TotalRow, VersionRow } from './rows.ts'
import { entityColumns } from './rows.ts'
import { scan } from './scan.ts'

/** What a search looks for: `word` is the most telling of `words`, `whole` all of them in a row. */
interface Search {
  readonly word: string
  readonly words: readonly string[]
  readonly whole: string
  readonly kinds: readonly string[] | null
}

export interface NeighbourQuery extends RelationRequest {
  readonly above: string
  readonly below: string
  readonly types: readonly string[] | null
  readonly kinds: readonly string[] | null
}

interface EntityWriteRow {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly names: string
  readonly folded: readonly string[]
  readonly order: string
  readonly description: string | null
  readonly externalIds: string
  readonly hash: string
}

const page = ['key', ...entityColumns] as const
const match = ['word', 'words', 'kinds'] as const
type PageRow = KeyRow & EntityRow

export const entitiesByIds = statement<Ids, EntityRow>('entity/byIds', ['ids'], entityColumns)
export const entityPage = scan<KeyRange, PageRow>('entity/page', keyRange, page)
export const entityPageOfKinds = scan<KeyRange & { kinds: readonly string[] }, PageRow>(
  'entity/pageOfKinds',
  ['kinds', ...keyRange],
  page,
)
export const entitySearch = scan<KeyRange & Search, PageRow>(
  'entity/search',
  ['whole', ...match, ...keyRange],
  page,
)
export const entityCount = statement<object, TotalRow>('entity/count', [], ['total'])
export const entityCountOfKinds = statement<{ kinds: readonly string[] }, TotalRow>(
  'entity/countOfKinds',
  ['kinds'],
  ['total'],
)
export const entityCountMatches = statement<Omit<Search, 'whole'>, TotalRow>(
  'entity/countMatches',
  match,
  ['total'],
)
export const entityVersions = statement<Ids, VersionRow>('entity/versions', ['ids'], ['id', 'hash'])
export const neighbours = scan<
  Requests<NeighbourQuery>,
  RequestRow & PageRow & { relationCount: number }
>('entity/neighbours', requests, ['request', 'relationCount', ...page])
export const neighbourCounts = statement<
  { requests: readonly NeighbourQuery[] },
  RequestRow & TotalRow
>('entity/neighbourCounts', ['requests'], ['request', 'total'])

export const putEntities = statement<{ rows: readonly EntityWriteRow[] }, object>(
  'entity/put',
  ['rows'],
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
