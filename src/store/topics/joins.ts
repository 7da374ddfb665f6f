import { oneOf, type TermTest } from '../termTest.ts'

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
    return oneOf([`joined=${[...this.#joins.keys()].indexOf(key)}`])
  }
}
