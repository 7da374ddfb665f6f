import type { Fault, Problem } from './problem.ts'
import type { Spool } from './spool.ts'

/** How many faults of one line are told. */
const TOLD = 100

/** The lines that cannot be written, and why; the reasons are put aside. */
export class Rejections {
  readonly #spool: Spool
  readonly #numbers = new Map<number, number>()

  constructor(spool: Spool) {
    this.#spool = spool
  }

  /** How many lines are rejected. */
  get size(): number {
    return this.#numbers.size
  }

  /** The rejected lines, in no order. */
  lines(): Iterable<number> {
    return this.#numbers.keys()
  }

  add(line: number, faults: readonly Fault[]): void {
    if (faults.length === 0) return
    const all = [...this.#faults(line), ...faults].slice(0, TOLD)
    this.#numbers.set(line, this.#spool.put(JSON.stringify(all)))
  }

  has(line: number): boolean {
    return this.#numbers.has(line)
  }

  /** The problems of a line. */
  of(line: number): readonly Problem[] {
    return this.#faults(line).map((fault) => ({ line, ...fault }))
  }

  /** The problems in the order of their lines, `most` of them. */
  first(most: number): readonly Problem[] {
    const problems: Problem[] = []
    for (const line of [...this.#numbers.keys()].sort((a, b) => a - b)) {
      problems.push(...this.of(line))
      if (problems.length >= most) break
    }
    return problems.slice(0, most)
  }

  #faults(line: number): readonly Fault[] {
    const number = this.#numbers.get(line)
    return number === undefined ? [] : (JSON.parse(this.#spool.get(number)) as Fault[])
  }
}
