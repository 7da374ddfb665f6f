/** What a line cannot be written without: a label, a relation or a claim that another line provides. */
export type Need = `label:${string}` | `relation:${string}` | `claim:${string}`

/** A need that came to nothing, and where in the record it is. */
export interface Unmet {
  readonly line: number
  readonly path: string
  readonly need: Need
}

/** Which good lines of an input need what other good lines provide. */
export class Dependencies {
  readonly #provided = new Map<number, readonly Need[]>()
  readonly #providers = new Map<Need, number>()
  readonly #needed = new Map<Need, { line: number; path: string }[]>()

  /** Notes what a good line provides, and what it needs with the paths of that. */
  add(line: number, provides: readonly Need[], needs: ReadonlyMap<Need, string>): void {
    if (provides.length > 0) this.#provided.set(line, provides)
    for (const need of provides) this.#providers.set(need, (this.#providers.get(need) ?? 0) + 1)
    for (const [need, path] of needs) {
      const those = this.#needed.get(need)
      if (those) those.push({ line, path })
      else this.#needed.set(need, [{ line, path }])
    }
  }

  /** Whether some line provides it. */
  provides(need: Need): boolean {
    return (this.#providers.get(need) ?? 0) > 0
  }

  /** The lines whose needs nothing meets, and those that counted on them in turn. */
  *settle(): Generator<Unmet> {
    const lost = new Set<number>()
    const open = [...this.#needed.keys()].filter((need) => !this.provides(need))
    for (let need = open.pop(); need !== undefined; need = open.pop()) {
      for (const { line, path } of this.#needed.get(need) ?? []) {
        if (lost.has(line)) continue
        lost.add(line)
        yield { line, path, need }
        for (const provided of this.#provided.get(line) ?? []) {
          const left = (this.#providers.get(provided) ?? 0) - 1
          this.#providers.set(provided, left)
          if (left === 0) open.push(provided)
        }
      }
    }
  }
}
