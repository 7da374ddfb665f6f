import { type Clause, eitherOf } from '../../model/clause.ts'
import { StatecraftError } from '../../model/errors.ts'
import type { RelationTest } from '../../model/relationFilter.ts'

/** Tests in any combination: all of some, any of some, not one. */
export type Formula<T extends Test = RelationTest> =
  | T
  | { readonly all: readonly Formula<T>[] }
  | { readonly any: readonly Formula<T>[] }
  | { readonly not: Formula<T> }

/** What tells a test from a combination of tests, and the values of which one is to be met. */
interface Test {
  readonly on: string
  readonly oneOf?: readonly unknown[]
  readonly values?: readonly unknown[] | null
  readonly words?: readonly string[]
}

/** How many conditions the clauses of a filter may have in all, and how many values their lists. */
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
      return bounded(eitherOf(sofar, more))
    },
    [[]],
  )
}

function bounded<T extends Test>(clauses: readonly Clause<T>[]): readonly Clause<T>[] {
  if (clauses.reduce((sum, { length }) => sum + length + 1, 0) > MOST) throw tooMany()
  // One that is told in several clauses is one list all the same.
  const tests = new Set<Test>(clauses.flatMap((clause) => clause.map(({ test }) => test)))
  const values = [...tests].reduce((sum, test) => sum + valuesOf(test), 0)
  if (values > MOST)
    throw new StatecraftError('BAD_INPUT', `where: more than ${MOST} values in its lists`)
  return clauses
}

function valuesOf({ oneOf, values, words }: Test): number {
  return (oneOf ?? values ?? words ?? []).length
}

function tooMany(): StatecraftError {
  return new StatecraftError(
    'BAD_INPUT',
    `where: more than ${MOST} conditions, once its alternatives are told apart`,
  )
}
