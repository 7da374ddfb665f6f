import type { RelationFilter } from '../../model/relationFilter.ts'
import type { EntityLead, SourceLead } from '../catalogue/parameters.ts'
import type { RelationQuery, relationPages } from '../catalogue/relationPages.ts'
import { distinctionsMeant } from '../distinction.ts'
import { kindsMeant } from '../kindOfDispute.ts'
import { HIGHEST } from '../orderKey.ts'
import { fillerLead } from './fillerLead.ts'
import { leads, nothingLeads } from './leadOf.ts'
import { eachOf, isLedByTime } from './ledTo.ts'
import { noSources } from './sourceLead.ts'
import { timeRanges } from './timeRanges.ts'

/** A stretch of a list of all relations: of any but what is told. */
export type Stretch = EntityLead &
  SourceLead &
  Pick<
    RelationQuery,
    'above' | 'below' | 'span' | 'type' | 'dispute' | 'distinction' | 'bySources' | 'told'
  >

/** Stretches, and what is left to be asked of the relations in them. */
export interface Led {
  readonly stretches: readonly Stretch[]
  readonly left: RelationFilter
}

type Range = Pick<Stretch, 'above' | 'below'>

/** Of all relations, whatever they are. */
export const anyStretch = {
  ...nothingLeads,
  ...noSources,
  ...{ span: null, type: null, dispute: null, distinction: null, bySources: false },
  told: { clauses: [] },
}

/** How many lists of one distinction and one type are worth a seek each. */
const MOST_BY_TYPE = 100

/**
 * The stretches of lists that hold few relations, where all that a filter means is in one of them;
 * null where it is not: by kind of dispute, of which there are fewest, by who takes part, or by
 * what sets relations apart from most; with the type and the time, unless one index has to lead to all of it.
 */
export function fewStretches(filter: RelationFilter, range: Range, byOne: boolean): Led | null {
  const kinds = kindsMeant(filter)
  if (kinds) {
    const stretches = kinds.map((dispute) => ({ ...anyStretch, ...range, dispute }))
    return { stretches, left: filter }
  }
  const by = fillerLead(filter)
  if (by) {
    const { lead, told, left } = by
    const led = { ...anyStretch, ...lead, told: { clauses: told } }
    const ranges = leads(lead) ? timeRanges(filter, asRoles(range)) : []
    return { stretches: ranges.map((one) => ({ ...led, ...one })), left }
  }
  const stretches = setApart(filter, range, byOne)
  return stretches && { stretches, left: filter }
}

/** By what sets them apart from most. */
function setApart(filter: RelationFilter, range: Range, byOne: boolean): readonly Stretch[] | null {
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

/**
 * The bounds of a stretch of relations as those of the roles that fillers play in them, whose keys are
 * `<time>|<id>|<role>`: behind all roles of the one, ahead of all roles of the other.
 */
function asRoles({ above, below }: Range): Range {
  const [after, before] = [RELATION.exec(above), RELATION.exec(below)]
  return {
    above: after ? `${after[0]}|${HIGHEST}` : above,
    below: before ? `${before[0]}|` : below,
  }
}

/** A time and an id, which a bound begins with that is the key of an item. */
const RELATION = /^[^|]+\|[^|]+/

/** The index that leads to a stretch of few; null where it is one that leads to all. */
export function fewIndex(stretch: Omit<Stretch, keyof Range>): keyof typeof relationPages | null {
  const { dispute, distinction, type, span, bySources } = stretch
  if (dispute !== null) return 'ofDispute'
  if (leads(stretch)) return 'ofFillers'
  if (bySources) return 'ofSources'
  if (distinction === null) return null
  if (type !== null) return 'ofDistinctionAndType'
  return span === null ? 'ofDistinction' : 'ofDistinctionAndSpan'
}
