import type { RelationIdentity } from '../../store/port/relations.ts'
import type { Fault } from './problem.ts'

/**
 * The relations that the claims of an input make, and the lines that refer to one by its id in
 * the hope that another line makes it.
 */
export class MadeRelations {
  readonly #lines = new Map<string, Set<number>>()
  readonly #hopes = new Map<number, Set<string>>()

  add(relations: readonly RelationIdentity[], line: number): void {
    for (const { id } of relations) {
      const lines = this.#lines.get(id)
      if (lines) lines.add(line)
      else this.#lines.set(id, new Set([line]))
    }
  }

  /** Notes that a line needs a relation that the graph may not hold; answers that it may go on. */
  hopeFor(id: string, line: number): boolean {
    const hopes = this.#hopes.get(line)
    if (hopes) hopes.add(id)
    else this.#hopes.set(line, new Set([id]))
    return true
  }

  /** A rejected line makes nothing. */
  drop(line: number): void {
    for (const lines of this.#lines.values()) lines.delete(line)
    this.#hopes.delete(line)
  }

  /** The lines whose hopes came to nothing, with those that counted on them in turn. */
  disappointed(): readonly [number, readonly Fault[]][] {
    const rejected: [number, readonly Fault[]][] = []
    for (let again = true; again; ) {
      again = false
      for (const [line, ids] of [...this.#hopes]) {
        const missing = [...ids].filter((id) => !this.#lines.get(id)?.size)
        if (missing.length === 0) continue
        rejected.push([
          line,
          missing.map((id) => ({ path: 'relation', message: `there is no relation ${id}` })),
        ])
        this.drop(line)
        again = true
      }
    }
    return rejected
  }
}
