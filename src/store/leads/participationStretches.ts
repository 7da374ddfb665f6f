import type { BringingClaims, KnownAt, Requests } from '../catalogue/parameters.ts'
import { type ParticipationQuery, participations } from '../catalogue/relationPages.ts'
import type { PageRow, RequestRow } from '../catalogue/rows.ts'
import { HIGHEST, LOWEST } from '../orderKey.ts'
import type { Direction } from '../pages.ts'
import type { ParticipationRequest } from '../port/relations.ts'
import type { Statement } from '../statements/statement.ts'
import { filterParameters } from './filterParameters.ts'
import { eachOf, isLedByTime, ledTo } from './ledTo.ts'
import { rangeIn } from './rangeIn.ts'
import { placeOn, shelvesOf } from './shelves.ts'
import { sorting } from './sorting.ts'
import { timeRanges } from './timeRanges.ts'

/** A part of the list of what something takes part in: where it lies, and the place of its request. */
interface Part {
  readonly index: number
  readonly request: Omit<ParticipationRequest, 'page'>
  readonly above: string
  readonly below: string
  /** Whether relations are meant and not roles in them: no two stretches lead to one then. */
  readonly isSet?: boolean
}

/** The stretches that indexes keep of a part: by type, by role, or by span of time. */
export function participationStretches(
  { index, request, above, below, isSet = false }: Part,
  knownAt: number | null,
  own: BringingClaims & Pick<ParticipationQuery, 'once'>,
  filtering = filterParameters,
): readonly ParticipationQuery[] {
  const { sorting: sort, ...range } = rangeIn(request.order, { above, below })
  const filter = filtering(request.filter)
  const others = othersOf(request, isSet)
  const roles = others.length > 0 ? null : request.roles
  return shelvesOf(knownAt).flatMap((shelf) => {
    const place = placeOn(shelf, request.id)
    const otherPlaces = others.map((other) => placeOn(shelf, other))
    return timeRanges(request.filter, range).flatMap((stretch) => {
      const relations = others.length > 0 ? ofRelations(stretch) : anywhere
      const ledBy = (type: string | null, role: string | null) => ({
        index,
        id: place,
        roles: request.roles,
        types: request.filter.types,
        others: otherPlaces,
        type,
        role,
        sorting: sort,
        ...stretch,
        ...relations,
        ...own,
        ...filter,
      })
      if (isLedByTime(stretch)) return [ledBy(null, null)]
      return eachOf(request.filter.types).flatMap((type) =>
        eachOf(roles).map((role) => ledBy(type, role)),
      )
    })
  })
}

const anywhere = { relationsAbove: LOWEST, relationsBelow: HIGHEST }

/**
 * Who takes part beside the one whose list it is. That one itself, where a set is reached by several of
 * its roles: what leads to all who take part leads through all roles at once.
 */
function othersOf({ id, roles, filter }: Part['request'], isSet: boolean): readonly string[] {
  const others = new Set(filter.slots.map(({ filler }) => filler))
  others.delete(id)
  if (isSet && roles && roles.length > 1) others.add(id)
  return [...others]
}

/**
 * The bounds of a stretch of one's roles, `<time>|<id>|<role>`, as bounds of the roles that others play
 * in the same relations: what lies within the one lies within the other.
 */
function ofRelations({ above, below }: Pick<Part, 'above' | 'below'>) {
  return {
    relationsAbove: above.replace(ROLE, '|'),
    relationsBelow: below.replace(ROLE, `|${HIGHEST}`),
  }
}

const ROLE = /(?<=\|.*)\|[^|]*$/

/** The index that leads to a stretch. */
export function participationIndexOf(stretch: ParticipationQuery): keyof typeof participations {
  if (stretch.others.length === 0) return ledTo(stretch)
  return stretch.type === null ? 'withOthers' : 'withOthersOfType'
}

/** The statement that reads stretches which an index leads to, by time or as they are sorted. */
export function participationsIn(
  index: keyof typeof participations,
  direction: Direction,
  isSorted: boolean,
): Statement<Requests<ParticipationQuery> & KnownAt, RequestRow & PageRow> {
  const page = participations[index][direction]
  return isSorted ? sorting('sortedRoles', page) : page
}
