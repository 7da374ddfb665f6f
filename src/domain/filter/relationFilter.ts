import {
  anyRelation,
  type Disputes,
  type RelationFilter,
  type Slot,
  type ValidAt,
} from '../../model/relationFilter.ts'
import type { TimeSpan } from '../../model/timeSpan.ts'
import { boundedJoins } from './boundedJoins.ts'
import { both } from './comparedBounds.ts'
import { clausesOf, type Formula } from './formula.ts'
import { otherFormulas, overlapping } from './formulaOf.ts'
import type { RelationWhere } from './relationWhere.ts'
import { spansWithin } from './spansWithin.ts'
import { whereSpan } from './whereSpan.ts'

/**
 * The filter that callers mean. An empty list of types or modalities is a condition that nothing
 * meets, so that a list that came out empty does not select everything; an empty list of roles asks
 * for nothing. What must hold in any case and an index can lead to is told apart; all else are
 * clauses. Throws BAD_INPUT that names the broken part.
 */
export function relationFilter(
  where: RelationWhere | null | undefined,
  validAt: ValidAt | null = null,
  disputes: Disputes | null = null,
  path = 'where',
): RelationFilter {
  if (!where && !validAt && !disputes) return anyRelation
  const parts = where ? conjuncts(where, path) : []
  const [overlaps = null, ...others] = parts.flatMap((part) =>
    typeof part.where.overlaps === 'string'
      ? [whereSpan(part.where.overlaps, `${part.path}.overlaps`)]
      : [],
  )
  const formulas: readonly Formula[] = [
    ...parts.flatMap(({ where: { and: _, ...one }, ...part }) => [
      ...(one.roles ?? []).flatMap(({ role, filler }): readonly Formula[] =>
        role && typeof filler !== 'string' ? [{ on: 'role', role }] : [],
      ),
      ...otherFormulas(one, part.path),
    ]),
    ...others.map(overlapping),
    ...(disputes ? [{ on: 'disputes', disputes } as const] : []),
  ]
  return {
    types: common(parts.flatMap(({ where: { type } }) => (type ? [type] : []))),
    slots: parts.flatMap(({ where: one }) => slotsOf(one)),
    overlaps,
    within: parts
      .flatMap((part) => spansWithin(part.where, part.path))
      .reduce<TimeSpan | null>((inner, span) => (inner ? both(inner, span) : span), null),
    validAt,
    clauses: boundedJoins(clausesOf({ all: formulas }), 'participant', path),
  }
}

/** A filter and all that it joins by `and`, each with its path. */
function conjuncts(
  where: RelationWhere,
  path: string,
): readonly { readonly where: RelationWhere; readonly path: string }[] {
  const inner = (where.and ?? []).flatMap((one, index) => conjuncts(one, `${path}.and[${index}]`))
  return [{ where, path }, ...inner]
}

/** What is in every one of some lists; null where there is none. */
function common(lists: readonly (readonly string[])[]): readonly string[] | null {
  const [first, ...others] = lists
  return first?.filter((one) => others.every((list) => list.includes(one))) ?? null
}

function slotsOf({ roles }: RelationWhere): readonly Slot[] {
  return (roles ?? []).flatMap(({ role, filler }) =>
    typeof filler === 'string' ? [{ role: role ?? null, filler }] : [],
  )
}
