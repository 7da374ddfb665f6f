import type { Entity } from '../../model/entity.ts'
import type { Participation } from '../../model/relation.ts'
import { newestFirst } from '../../model/relationOrder.ts'
import type { NestedRow, ParticipationQuery } from '../catalogue/relationPages.ts'
import {
  participationIndexOf,
  participationStretches,
  participationsIn,
} from '../leads/participationStretches.ts'
import { compareKeys, scanOf } from '../pages.ts'
import type {
  ParticipationRequest,
  ParticipationsOfAny,
  RelationPage,
  RelationPageRequest,
} from '../port/relations.ts'
import { participationOf } from '../rows.ts'
import { isJoining } from '../statements/flavours.ts'
import { withParts } from '../statements/parts.ts'
import type { AnyStatement } from '../statements/statement.ts'
import { pageOfRows } from './answers.ts'
import { bringing, idOfParticipation, partsOf, withBesides } from './besideRows.ts'

/** The page of each entity that comes along with others, as one statement reads it. */
export interface InnerPage {
  readonly statement: AnyStatement
  /** For any entity: the statement puts its id ahead of theirs. */
  readonly stretches: readonly ParticipationQuery[]
  readonly rows: number
  /** What comes along with it. */
  readonly brings: RelationPageRequest
  /** Tells requests with the same inner page from others. */
  readonly key: string
  /** The page of the rows that were read for one entity; what entities are `known` is shared by all. */
  page(rows: readonly NestedRow[], known: Map<string, Entity>): RelationPage<Participation>
}

/** The inner page that is asked for with others; null where one statement cannot read it. */
export function innerPage(inner: ParticipationsOfAny, knownAt: number | null): InnerPage | null {
  const { direction, rows, ...range } = scanOf(inner.page, (inner.order ?? newestFirst).direction)
  const stretches = participationStretches(
    { index: 0, request: Object.assign({}, inner, { id: '' }), ...range },
    knownAt,
    {
      once: false,
      ...bringing(inner.page),
    },
  )
  const [index, ...others] = new Set(stretches.map(participationIndexOf))
  if (!index || others.length > 0 || stretches.some(isJoining)) return null
  const isSorted = stretches.some(({ sorting }) => sorting !== null)
  return {
    statement: withParts(participationsIn(index, direction, isSorted), partsOf(inner.page)),
    stretches,
    rows,
    brings: inner.page,
    key: keyOf(inner),
    page: (read, known) => {
      const sorted = [...read].sort(compareKeys(direction))
      const page = pageOfRows(inner.page, sorted, participationOf, known)
      return withBesides(page, read, { request: inner.page, idOf: idOfParticipation, knownAt })
    },
  }
}

/** Whether a request asks for the same page itself, which need not be read twice then. */
export function isInner(request: ParticipationRequest, { key }: InnerPage): boolean {
  return keyOf(request) === key
}

function keyOf({ roles, filter, page, order }: ParticipationsOfAny): string {
  return JSON.stringify([roles, filter, page, order])
}
