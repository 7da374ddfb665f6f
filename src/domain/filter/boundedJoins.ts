import type { Clause } from '../../model/clause.ts'
import { StatecraftError } from '../../model/errors.ts'
import { MOST_JOINS } from '../../store/statements/flavours.ts'

/**
 * Clauses, as long as they ask for no more than can be looked for in what is tied to each thing: at
 * most three such tests, the same one counted once. Throws BAD_INPUT otherwise.
 */
export function boundedJoins<T extends { readonly on: string }>(
  clauses: readonly Clause<T>[],
  on: T['on'],
  path: string,
  most = MOST_JOINS,
): readonly Clause<T>[] {
  const tests = clauses.flat().filter(({ test }) => test.on === on)
  if (new Set(tests.map(({ test }) => JSON.stringify(test))).size <= most) return clauses
  const what = on === 'participant' ? 'participants' : 'relations of entities'
  const reason =
    most === 0 ? 'cannot be asked for here' : `can be asked for in ${most} ways at most`
  throw new StatecraftError('BAD_INPUT', `${path}: ${what} ${reason}`)
}
