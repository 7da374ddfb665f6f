/** How many ids are remembered. */
const MOST = 10_000

/**
 * What ids were last seen to be taken for, all over a service: a guess, good enough to send ahead for
 * what an operation will ask of it. Where it is wrong a round trip is lost, and nothing else.
 */
export class TakenFor {
  readonly #seen = new Map<string, string>()

  /** What an id was last taken for, as it was known at an instant or is now; itself where nothing was seen. */
  last(id: string, knownAt: number | null): string {
    return this.#seen.get(keyOf(id, knownAt)) ?? id
  }

  /** Remembers what an id is taken for. */
  see(id: string, knownAt: number | null, meant: string): void {
    const key = keyOf(id, knownAt)
    if (id === meant) this.#seen.delete(key)
    else {
      if (this.#seen.size >= MOST) this.#seen.clear()
      this.#seen.set(key, meant)
    }
  }
}

function keyOf(id: string, knownAt: number | null): string {
  return knownAt === null ? id : `${knownAt} ${id}`
}
