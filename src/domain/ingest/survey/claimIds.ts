/** What a claim is called, and a hash of what it says. */
export interface NamedClaim {
  readonly claim: { readonly id: string }
  readonly hash: string
}

/**
 * The ids of the claims of an input, so that one id says one thing. Where no claim brings one along,
 * all of them are hashes of what claims say, and none has to be remembered.
 */
export class ClaimIds {
  #isRemembering = false
  /** Claims whose id is a hash of what they say. */
  readonly #hashed = new Set<string>()
  readonly #named = new Map<string, { hash: string; line: number }>()

  /** Notes that a claim of the input brings an id along, or corrects others. */
  remember(): void {
    this.#isRemembering = true
  }

  /** Notes a claim; answers what is wrong with its id, or null. */
  add({ claim: { id }, hash }: NamedClaim, line: number): string | null {
    if (!this.#isRemembering) return null
    const named = this.#named.get(id)
    if (named && named.hash !== hash) {
      return `the claim ${id} stands on line ${named.line} with other content`
    }
    if (this.#hashed.has(id) && id !== hash) {
      return `the claim ${id} is in this input with other content`
    }
    if (id === hash) this.#hashed.add(id)
    else if (!named) this.#named.set(id, { hash, line })
    return null
  }
}
