import type { Clause } from '../../model/clause.ts'
import type { TermClause, TermTest } from '../terms/termTest.ts'

/** Clauses as statements take them, by what each test asks of terms. */
export function termClauses<T>(
  clauses: readonly Clause<T>[],
  termTest: (test: T) => TermTest,
): readonly TermClause[] {
  return clauses.map((clause) => clause.map(({ test, holds }) => ({ holds, ...termTest(test) })))
}
