import type { RelationFilter } from '../../model/relationFilter.ts'
import type { RelationQuery, relationPages } from '../catalogue/relation.ts'
import { distinctionsMeant } from '../distinction.ts'
import { kindsMeant } from '../kindOfDispute.ts'
import { eachOf, isLedByTime } from './ledTo.ts'
import { timeRanges } from './timeRanges.ts'

/** A stretch of a list of all relations: of any but what is told. */
type Stretch = Pick<RelationQuery, 'above' | 'below' | 'span' | 'type' | 'dispute' | 'distinction'>

type Range = Pick<Stretch, 'above' | 'below'>

/** Of all relations, whatever they are. */
export const anyStretch = { span: null, type: null, dispute: null, distinction: null }

/** How many lists of one distinction and one type are worth a seek each. */
const MOST_BY_TYPE = 100

/**
 * The stretches of lists that hold few relations, where all that a filter means is in one of them;
 * null where it is not: by kind of dispute, of which there are fewest, or by what sets relations
 * apart from most; with the type and the time, unless one index has to lead to all of it.
 */
export function fewStretches(
  filter: RelationFilter,
  range: Range,
  byOne: boolean,
): readonly Stretch[] | null {
  const kinds = kindsMeant(filter)
  if (kinds) return kinds.map((dispute) => ({ ...anyStretch, ...range, dispute }))
  const distinctions = distinctionsMeant(filter)
  if (!distinctions) return null
  if (byOne) return distinctions.map((distinction) => ({ ...anyStretch, ...range, distinction }))
  const all = eachOf(filter.types)
  const types = all.length * distinctions.length > MOST_BY_TYPE ? eachOf(null) : all
  return timeRanges(filter, range).flatMap((stretch) =>
    (isLedByTime(stretch) ? eachOf(null) : types).flatMap((type) =>
      distinctions.map((distinction) => ({ ...anyStretch, ...stretch, type, distinction })),
    ),
  )
}

/** The index that leads to a stretch of few; null where it is one that leads to all. */
export function fewIndex({
  dispute,
  distinction,
  type,
  span,
}: Omit<Stretch, keyof Range>): keyof typeof relationPages | null {
  if (dispute !== null) return 'ofDispute'
  if (distinction === null) return null
  if (type !== null) return 'ofDistinctionAndType'
  return span === null ? 'ofDistinction' : 'ofDistinctionAndSpan'
}
