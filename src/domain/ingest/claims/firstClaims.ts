import type { ClaimRecord } from '../lines/record.ts'
import type { Located } from '../lines/records.ts'
import { HEAVIEST } from '../lines/records.ts'
import type { ResolvedClaim } from './resolveClaim.ts'

/** A claim that was found to be good by itself. */
export interface LocatedClaim {
  readonly line: number
  readonly resolved: ResolvedClaim
}

/** How many claims are remembered at most. */
const MOST = 5_000

/**
 * The first claims of an input, remembered when they are checked: a small input is not read once
 * more to write it, and writing a large one begins at once. Corrections, which are written last, are
 * not among them.
 */
export class FirstClaims {
  readonly #claims: LocatedClaim[] = []
  #weight = 0
  #isFull = false
  #last = 0

  /** The line up to which all good claims are here. */
  get last(): number {
    return this.#last
  }

  /** Remembers a claim, where there is room for it and for all before it. */
  offer({ line, size, resolved }: Located<ClaimRecord> & LocatedClaim): void {
    this.#isFull ||= this.#claims.length === MOST || this.#weight > HEAVIEST
    if (this.#isFull) return
    this.#last = line
    if (resolved.supersedes) return
    this.#claims.push({ line, resolved })
    this.#weight += size
  }

  /** Hands over what is remembered, and forgets it. */
  take(): readonly LocatedClaim[] {
    return this.#claims.splice(0)
  }
}
