import { type RecordKind, recordKinds } from './record.ts'

/** Which kind of record stands on each line, in a byte a line. */
export class LineKinds {
  #kinds = new Uint8Array(1024)
  readonly #counts = new Map<RecordKind, number>()
  readonly #lasts = new Map<RecordKind, number>()

  set(line: number, kind: RecordKind): void {
    if (line >= this.#kinds.length) {
      const larger = new Uint8Array(Math.max(line + 1, this.#kinds.length * 2))
      larger.set(this.#kinds)
      this.#kinds = larger
    }
    this.#kinds[line] = recordKinds.indexOf(kind) + 1
    this.#counts.set(kind, this.count(kind) + 1)
    this.#lasts.set(kind, line)
  }

  /** Null for a line that is no record. */
  of(line: number): RecordKind | null {
    return recordKinds[(this.#kinds[line] ?? 0) - 1] ?? null
  }

  /** The last line on which a record of a kind stands; 0 where there is none. */
  last(kind: RecordKind): number {
    return this.#lasts.get(kind) ?? 0
  }

  count(kind: RecordKind): number {
    return this.#counts.get(kind) ?? 0
  }
}
