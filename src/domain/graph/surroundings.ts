import type { Relation } from '../../model/relation.ts'
import type { Expansion } from './expand.ts'
import { keyOf, relationThing, type Thing, thingsIn } from './thing.ts'

/** The part of the graph that a search has read: relations, and what takes part in them. */
export class Surroundings {
  readonly #relations = new Map<string, Relation>()
  readonly #takesPart = new Map<string, Relation[]>()

  /** Adds what expansions found. */
  add(expansions: readonly Expansion[]): void {
    for (const relation of expansions.flatMap(({ relations }) => relations)) {
      if (this.#relations.has(relation.id)) continue
      this.#relations.set(relation.id, relation)
      for (const thing of thingsIn(relation)) {
        const list = this.#takesPart.get(keyOf(thing))
        if (list) list.push(relation)
        else this.#takesPart.set(keyOf(thing), [relation])
      }
    }
  }

  relation(id: string): Relation | null {
    return this.#relations.get(id) ?? null
  }

  /** The relations that a thing takes part in, and itself where it is one. */
  relationsAt(thing: Thing): readonly Relation[] {
    const self = thing.kind === 'relation' ? this.relation(thing.id) : null
    return [...(self ? [self] : []), ...(this.#takesPart.get(keyOf(thing)) ?? [])]
  }

  /** The things next to one: for an entity its relations, for a relation its fillers too. */
  next(thing: Thing): readonly Thing[] {
    const relations = (this.#takesPart.get(keyOf(thing)) ?? []).map(({ id }) => relationThing(id))
    const self = thing.kind === 'relation' ? this.relation(thing.id) : null
    return self ? [...thingsIn(self), ...relations] : relations
  }
}
