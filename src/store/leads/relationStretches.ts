import type { RelationFilter } from '../../model/relationFilter.ts'
import type { BringingClaims, KnownAt, Requests } from '../catalogue/parameters.ts'
import { type RelationQuery, relationPages } from '../catalogue/relationPages.ts'
import type { PageRow } from '../catalogue/rows.ts'
import { HIGHEST, LOWEST } from '../orderKey.ts'
import type { Direction } from '../pages.ts'
import type { Statement } from '../statements/statement.ts'
import { anyStretch, fewIndex, fewStretches, type Led, type Stretch } from './fewStretches.ts'
import { filterParameters } from './filterParameters.ts'
import { eachOf, isLedByTime } from './ledTo.ts'
import { placeOn, shelvesOf } from './shelves.ts'
import { sorting } from './sorting.ts'
import { sourceLead } from './sourceLead.ts'
import { timeRanges } from './timeRanges.ts'

/** Where in a list of relations something is sought. */
type Range = TimeRange & Partial<Pick<RelationQuery, 'sorting'>>
type TimeRange = Pick<RelationQuery, 'above' | 'below'>

/** What is asked of a list beside a filter. */
interface Asked extends Partial<BringingClaims & Pick<RelationQuery, 'index' | 'meant'>> {
  /** Whether one index has to lead to all of it. */
  readonly byOne?: boolean
}

/** The stretches of the lists of all relations in which what a filter means can stand, as indexes keep them. */
export function relationStretches(
  filter: RelationFilter,
  { sorting = null, ...range }: Range,
  knownAt: number | null,
  { index = 0, brings = false, meant = null, byOne = false, ...own }: Asked = {},
): readonly RelationQuery[] {
  const { stretches, left } = ledTo(filter, range, byOne)
  const common = {
    ...{ index, sorting, brings, meant, ...own },
    types: filter.types,
    ...filterParameters(left),
  }
  return shelvesOf(knownAt).flatMap((shelf) =>
    stretches.map((stretch) => ({
      ...common,
      ...stretch,
      shelf,
      place: placeOn(shelf, ''),
    })),
  )
}

/**
 * By lists that hold few, or by what speaks of relations; where that leads to too much, which the
 * database knows, and where neither does, by type or by span of time.
 */
function ledTo(filter: RelationFilter, range: TimeRange, byOne: boolean): Led {
  const few = fewStretches(filter, range, byOne)
  if (few) return few
  const sources = sourceLead(filter)
  const many = ledToMany(filter, range, byOne)
  if (!sources) return { stretches: many, left: filter }
  const led = { ...anyStretch, ...range, bySources: true }
  const stretches = [led, ...many].map((stretch) => ({ ...stretch, ...sources }))
  return { stretches, left: filter }
}

function ledToMany(filter: RelationFilter, range: TimeRange, byOne: boolean): readonly Stretch[] {
  const { types } = filter
  if (byOne && types) return eachOf(types).map((type) => ({ ...anyStretch, ...range, type }))
  return timeRanges(filter, range).flatMap((stretch) =>
    (isLedByTime(stretch) ? [null] : eachOf(types)).map((type) => ({
      ...anyStretch,
      ...stretch,
      type,
    })),
  )
}

/** The index that leads to a stretch. */
export function relationIndexOf(query: RelationQuery): keyof typeof relationPages {
  const few = fewIndex(query)
  if (few) return few
  const isButOfSources = query.documents.length + query.publishers.length > 0
  if (query.type !== null) return isButOfSources ? 'ofTypeButOfSources' : 'ofType'
  if (query.span !== null) return isButOfSources ? 'ofSpanButOfSources' : 'ofSpan'
  if (isButOfSources) return 'allButOfSources'
  return keptOrderOf(query) ?? 'all'
}

/** The index that keeps all relations in the order in which a stretch is sought; null where none does, or where a time leads. */
function keptOrderOf({ sorting, above, below }: RelationQuery) {
  if (above !== LOWEST || below !== HIGHEST) return null
  if (sorting?.on === 'recorded') return 'ofRecorded'
  return sorting?.on === 'publisherCount' ? 'ofCorroboration' : null
}

/** The statement that reads stretches which an index leads to, by time or as they are sorted. */
export function relationsIn(
  index: keyof typeof relationPages,
  direction: Direction,
  isSorted: boolean,
): Statement<Requests<RelationQuery> & KnownAt, PageRow> {
  const page = relationPages[index][direction]
  const isKept = index === 'ofRecorded' || index === 'ofCorroboration'
  return isSorted && !isKept ? sorting('sorted', page) : page
}
