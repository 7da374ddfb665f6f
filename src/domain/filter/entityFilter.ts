import type { EntityFilter, TakesPartTest } from '../../model/entityFilter.ts'
import type { EntityTest } from '../../model/entityTest.ts'
import { anyRelation, type RelationFilter, type ValidAt } from '../../model/relationFilter.ts'
import { boundedJoins } from './boundedJoins.ts'
import { entityFormula } from './entityFormula.ts'
import { clausesOf, type Formula } from './formula.ts'
import { formulaOf } from './formulaOf.ts'
import { relationFilter } from './relationFilter.ts'
import type { EntityWhere, RelationWhere, TakesPartWhere } from './relationWhere.ts'

/**
 * The clauses that an entity filter means; relations count that hold at `validAt`. Throws BAD_INPUT
 * that names the broken part.
 */
export function entityClauses(
  where: EntityWhere | null | undefined,
  validAt: ValidAt | null,
): EntityFilter['clauses'] {
  if (!where) return []
  const formula = entityFormula<TakesPartTest>(where, 'where', (relations, path) => ({
    all: takesPartFormulas(relations, path, validAt),
  }))
  return boundedJoins(clausesOf<EntityTest | TakesPartTest>(formula), 'takesPart', 'where')
}

function takesPartFormulas(
  { role, some, every, none }: TakesPartWhere,
  path: string,
  validAt: ValidAt | null,
): readonly Formula<TakesPartTest>[] {
  const roles = role ?? null
  const taking = (filter: RelationFilter): TakesPartTest => ({ on: 'takesPart', roles, filter })
  const meant = (where: RelationWhere, of: string) =>
    unjoined(relationFilter(where, validAt, null, `${path}.${of}`), `${path}.${of}`)
  const unlike = (where: RelationWhere, of: string) => {
    const clauses = clausesOf(formulaOf(where, `${path}.${of}`), false)
    return unjoined({ ...anyRelation, validAt, clauses }, `${path}.${of}`)
  }
  return [
    ...(some ? [taking(meant(some, 'some'))] : []),
    ...(none ? [{ not: taking(meant(none, 'none')) }] : []),
    // Every one is so where none is not.
    ...(every ? [{ not: taking(unlike(every, 'every')) }] : []),
  ]
}

function unjoined(filter: RelationFilter, path: string): RelationFilter {
  return { ...filter, clauses: boundedJoins(filter.clauses, 'participant', path, 0) }
}
