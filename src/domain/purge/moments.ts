import type { Entity } from '../../model/entity.ts'
import type { Attribution, GivingClaim } from '../../store/port/ever.ts'
import type { RelationIdentity } from '../../store/port/relations.ts'
import type { Stored } from '../../store/port/stored.ts'

/** What became known at one instant, of what is recorded once more. */
export interface Moment {
  /** Entities that were defined, for the first time or anew. */
  readonly defined: Stored<Entity>[]
  /** Entities on which a judgement began or ceased to count. */
  readonly judged: Set<string>
  /** Relations that a claim gave or named for the first time. */
  readonly begun: RelationIdentity[]
  /** What ceased to stand for itself, or for something else: what names it may mean another. */
  readonly left: Set<string>
  /** Relations, as claims give them, of which something may have changed. */
  readonly relations: Set<string>
  readonly claims: GivingClaim[]
  readonly attributions: Attribution[]
}

/** The instants at which something became known, in their order. */
export class Moments {
  readonly #moments = new Map<number, Moment>()

  at(instant: number): Moment {
    const known = this.#moments.get(instant)
    if (known) return known
    const made: Moment = {
      defined: [],
      judged: new Set(),
      begun: [],
      left: new Set(),
      relations: new Set(),
      claims: [],
      attributions: [],
    }
    this.#moments.set(instant, made)
    return made
  }

  inOrder(): readonly (readonly [number, Moment])[] {
    return [...this.#moments].sort(([a], [b]) => a - b)
  }
}
