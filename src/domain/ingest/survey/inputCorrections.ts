import type { RelationIdentity } from '../../../store/port/relations.ts'
import type { ClaimRecord } from '../lines/record.ts'
import type { Located } from '../lines/records.ts'
import type { Rejections } from '../lines/rejections.ts'
import type { Spool } from '../lines/spool.ts'
import type { Need } from './dependencies.ts'

/** A claim of an input that corrects others, as far as it is good by itself. */
export interface Correction {
  readonly line: number
  readonly claim: string
  readonly relation: string
  /** Whether the graph holds the claim already. */
  readonly isThere: boolean
  readonly supersedes: NonNullable<ClaimRecord['supersedes']>
  /** What its line provides for others and needs of them. */
  readonly provides: readonly Need[]
  readonly needs: ReadonlyMap<Need, string>
}

/**
 * The corrections in an input. They are written behind all other claims, each behind what it corrects,
 * so that the order of lines makes no difference; until then their records are put aside.
 */
export class InputCorrections {
  readonly #spool: Spool
  /** The claims that are corrected, with the relation that a line of the input makes them on. */
  readonly #corrected = new Map<string, string | null>()
  readonly #held: { readonly correction: Correction; readonly number: number; size: number }[] = []
  readonly #made = new Map<string, RelationIdentity>()
  #inOrder: readonly Correction[] = []

  constructor(spool: Spool) {
    this.#spool = spool
  }

  /** Notes that a claim is corrected. */
  want(claim: string): void {
    if (!this.#corrected.has(claim)) this.#corrected.set(claim, null)
  }

  /** Notes a claim of the input, and the relations that it makes; answers whether another corrects it. */
  found(claim: string, relation: string, made: readonly RelationIdentity[]): boolean {
    const isWanted = this.#corrected.has(claim)
    if (isWanted) {
      this.#corrected.set(claim, relation)
      this.#note(made)
    }
    return isWanted
  }

  /** The relation that a line of the input makes a corrected claim on. */
  relationOf(claim: string): string | null {
    return this.#corrected.get(claim) ?? null
  }

  /** Puts a correction aside, with its record; notes the relations that it makes. */
  hold(
    correction: Correction,
    { record, size }: Located<ClaimRecord>,
    made: readonly RelationIdentity[],
  ): void {
    this.#note(made)
    const number = this.#spool.put(JSON.stringify(record))
    this.#held.push({ correction, number, size })
  }

  /** Those that are put aside, in the order of their lines. */
  get all(): readonly Correction[] {
    return this.#held.map(({ correction }) => correction)
  }

  /** What identifies the relations that corrections, and what they correct, are to make. */
  get made(): ReadonlyMap<string, RelationIdentity> {
    return this.#made
  }

  #note(made: readonly RelationIdentity[]): void {
    for (const one of made) this.#made.set(one.id, one)
  }

  /** Says in which order they are to be written. */
  arrange(corrections: readonly Correction[]): void {
    this.#inOrder = corrections
  }

  /** The records of those that are not rejected, each behind what it corrects. */
  *records(rejections: Rejections): Generator<Located<ClaimRecord>> {
    const held = new Map(this.#held.map((one) => [one.correction, one]))
    for (const correction of this.#inOrder) {
      const one = held.get(correction)
      if (!one || rejections.has(correction.line)) continue
      const record = JSON.parse(this.#spool.get(one.number)) as ClaimRecord
      yield { line: correction.line, record, size: one.size }
    }
  }
}
