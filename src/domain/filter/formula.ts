import type { Clause } from '../../model/clause.ts'
import { StatecraftError } from '../../model/errors.ts'
import type { RelationTest } from '../../model/relationFilter.ts'

/** Tests in any combination: all of some, any of some, not one. */
export type Formula<T extends Test = RelationTest> =
  | T
  | { readonly all: readonly Formula<T>[] }
  | { readonly any: readonly Formula<T>[] }
  | { readonly not: Formula<T> }

/** What tells a test from a combination of tests. */
interface Test {
  readonly on: string
}

/** How many conditions the clauses of a filter may have in all. */
const MOST = 2_000

/**
 * A formula as clauses that must all hold, by the conjunctive normal form: negations are carried
 * inwards, then alternatives of which one is a conjunction are told once for each part of it.
 * Throws BAD_INPUT where that becomes too many.
 */
export function clausesOf<T extends Test>(formula: Formula<T>, holds = true): readonly Clause<T>[] {
  if ('on' in formula) return [[{ test: formula, holds }]]
  if ('not' in formula) return clausesOf(formula.not, !holds)
  const parts = 'all' in formula ? formula.all : formula.any
  if ('all' in formula === holds) return bounded(parts.flatMap((part) => clausesOf(part, holds)))
  return parts.reduce<readonly Clause<T>[]>(
    (sofar, part) => {
      const more = clausesOf(part, holds)
      if (sofar.length * more.length > MOST) throw tooMany()
      return bounded(sofar.flatMap((clause) => more.map((other) => [...clause, ...other])))
    },
    [[]],
  )
}

function bounded<T>(clauses: readonly Clause<T>[]): readonly Clause<T>[] {
  if (clauses.reduce((sum, { length }) => sum + length + 1, 0) <= MOST) return clauses
  throw tooMany()
}

function tooMany(): StatecraftError {
  return new StatecraftError(
    'BAD_INPUT',
    `where: more than ${MOST} conditions, once its alternatives are told apart`,
  )
}
