import type { RelationFilter } from '../../model/relationFilter.ts'
import type { BringingClaims } from '../catalogue/parameters.ts'
import type { RelationQuery, relationPages } from '../catalogue/relation.ts'
import { anyStretch, fewIndex, fewStretches } from './fewStretches.ts'
import { filterParameters } from './filterParameters.ts'
import { eachOf, isLedByTime } from './ledTo.ts'
import { placeOn, shelvesOf } from './shelves.ts'
import { timeRanges } from './timeRanges.ts'

/** Where in a list of relations something is sought. */
interface Range {
  readonly above: string
  readonly below: string
}

/** What is asked of a list beside a filter. */
interface Asked extends Partial<BringingClaims & Pick<RelationQuery, 'index' | 'by'>> {
  /** Whether one index has to lead to all of it. */
  readonly byOne?: boolean
}

/** The stretches of the lists of all relations in which what a filter means can stand, as indexes keep them. */
export function relationStretches(
  filter: RelationFilter,
  { above, below }: Range,
  knownAt: number | null,
  { index = 0, by = [], brings = false, byOne = false, ...own }: Asked = {},
): readonly RelationQuery[] {
  const common = { index, by, brings, ...own, types: filter.types, ...filterParameters(filter) }
  const stretches =
    by.length > 0 ? [{ ...anyStretch, above, below }] : ledTo(filter, { above, below }, byOne)
  return shelvesOf(knownAt).flatMap((shelf) =>
    stretches.map((stretch) => ({ ...common, ...stretch, shelf, place: placeOn(shelf, '') })),
  )
}

/** By lists that hold few, or by type or by span of time. */
function ledTo(filter: RelationFilter, range: Range, byOne: boolean) {
  const few = fewStretches(filter, range, byOne)
  if (few) return few
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
  if (query.by.length > 0) return 'sorted'
  const few = fewIndex(query)
  if (few) return few
  if (query.type !== null) return 'ofType'
  return query.span === null ? 'all' : 'ofSpan'
}
