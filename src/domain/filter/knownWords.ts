/** For how long words of the vocabulary that were found are taken to be there, in milliseconds. */
const PATIENCE = 60_000

/** How many questions are remembered. */
const MOST = 10_000

/**
 * Words that filters name and that the vocabulary was found to have, by the question that found them.
 * A type can lose a role, but rarely does: what was found a minute ago is not looked for again, so
 * that a page by role or type costs no more than the page.
 */
export class KnownWords {
  readonly #until = new Map<string, number>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  has(question: string): boolean {
    return (this.#until.get(question) ?? 0) > this.#now()
  }

  add(question: string): void {
    if (this.#until.size >= MOST) this.#until.clear()
    this.#until.set(question, this.#now() + PATIENCE)
  }
}
