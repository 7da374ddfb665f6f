import { oneOf, type TermClause, type TermTest } from '../terms/termTest.ts'

const JOINED = 'joined='

interface Apart {
  readonly clauses: readonly TermClause[]
  readonly joining: readonly TermClause[]
}

/**
 * What a filter asks of things that are tied to what it lists. Statements look for each, and tell by
 * a term of its own whether it is there, so that it combines with all else: `joined=0`.
 */
export class Joins<J> {
  readonly #joins = new Map<string, J>()

  get all(): readonly J[] {
    return [...this.#joins.values()]
  }

  /** The test for what tells that there is such a thing. */
  test(join: J): TermTest {
    const key = JSON.stringify(join)
    this.#joins.set(key, join)
    return oneOf([`${JOINED}${[...this.#joins.keys()].indexOf(key)}`])
  }

  /** Clauses, and apart from them those that can be tested only once what they join was looked for. */
  static apart(clauses: readonly TermClause[]): Apart {
    const isJoining = (clause: TermClause) =>
      clause.some(({ any }) => any.some((term) => term.startsWith(JOINED)))
    return {
      clauses: clauses.filter((clause) => !isJoining(clause)),
      joining: clauses.filter(isJoining),
    }
  }
}
