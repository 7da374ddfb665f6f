import type { Fault, Problem } from './problem.ts'

/** The lines that cannot be written, and why. */
export class Rejections {
  readonly #faults = new Map<number, readonly Fault[]>()

  /** How many lines are rejected. */
  get size(): number {
    return this.#faults.size
  }

  add(line: number, faults: readonly Fault[]): void {
    if (faults.length > 0) this.#faults.set(line, [...(this.#faults.get(line) ?? []), ...faults])
  }

  has(line: number): boolean {
    return this.#faults.has(line)
  }

  /** The problems of a line. */
  of(line: number): readonly Problem[] {
    return (this.#faults.get(line) ?? []).map((fault) => ({ line, ...fault }))
  }

  /** The problems in the order of their lines, `most` of them. */
  first(most: number): readonly Problem[] {
    const problems: Problem[] = []
    for (const line of [...this.#faults.keys()].sort((a, b) => a - b)) {
      problems.push(...this.of(line))
      if (problems.length >= most) break
    }
    return problems.slice(0, most)
  }
}
