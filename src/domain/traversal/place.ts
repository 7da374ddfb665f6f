import { keyOf, type Thing } from '../graph/thing.ts'

/** A step that was taken: from one thing to another, by a relation. */
export interface Passage {
  readonly from: Thing
  /** The role that `from` plays; null where it is the relation itself. */
  readonly fromRole: string | null
  readonly relation: { readonly id: string }
  /** The role that `to` plays; null where it is the relation itself. */
  readonly toRole: string | null
  readonly to: Thing
}

/** All chains that come to a thing by the same last thing. */
export interface Arrival {
  /** The first way by which it was come to; null where chains begin. */
  readonly first: { readonly passage: Passage; readonly before: Arrival } | null
  /** How many chains they are. */
  ways: bigint
}

/** A thing that chains have come to. */
export class Place {
  readonly thing: Thing
  /** By the key of the thing that comes last ahead of it, in the order in which they were found. */
  readonly #arrivals = new Map<string, Arrival>()
  #ways = 0n

  constructor(thing: Thing) {
    this.thing = thing
  }

  /** How many chains come to it. */
  get ways(): bigint {
    return this.#ways
  }

  /** Adds chains that come by a thing. */
  arrive(by: string, ways: bigint, first: Arrival['first']): void {
    const known = this.#arrivals.get(by)
    if (known) known.ways += ways
    else this.#arrivals.set(by, { first, ways })
    this.#ways += ways
  }

  /** How many chains can go on to a thing: those that have not come by it. */
  waysOnTo(thing: Thing): bigint {
    return this.#ways - (this.#arrivals.get(keyOf(thing))?.ways ?? 0n)
  }

  /** The first arrival, of those that can go on to a thing where one is named. */
  firstArrival(onTo?: Thing): Arrival | null {
    const avoided = onTo && keyOf(onTo)
    for (const [by, arrival] of this.#arrivals) if (by !== avoided) return arrival
    return null
  }
}
