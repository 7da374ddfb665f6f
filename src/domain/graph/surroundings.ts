import type { Filler, Relation } from '../../model/relation.ts'
import type { Expansion } from './expand.ts'
import { keyOf, relationThing, type Thing } from './thing.ts'

/** The part of the graph that a search has read: relations, and what takes part in them. */
export class Surroundings {
  readonly #relations = new Map<string, Relation>()
  readonly #takesPart = new Map<string, Relation[]>()

  /** Adds what expansions found; answers the things that are new, relations among them. */
  add(expansions: readonly Expansion[]): readonly Thing[] {
    const fresh = new Map<string, Thing>()
    for (const relation of expansions.flatMap(({ relations }) => relations)) {
      if (this.#relations.has(relation.id)) continue
      this.#relations.set(relation.id, relation)
      for (const thing of [relationThing(relation.id), ...unique(relation.fillers)]) {
        fresh.set(keyOf(thing), thing)
        if (thing.id === relation.id) continue
        const list = this.#takesPart.get(keyOf(thing))
        if (list) list.push(relation)
        else this.#takesPart.set(keyOf(thing), [relation])
      }
    }
    return [...fresh.values()]
  }

  relation(id: string): Relation | null {
    return this.#relations.get(id) ?? null
  }

  /** The things next to one: for an entity its relations, for a relation its fillers too. */
  next(thing: Thing): readonly Thing[] {
    const relations = (this.#takesPart.get(keyOf(thing)) ?? []).map(({ id }) => relationThing(id))
    if (thing.kind === 'entity') return relations
    return [...unique(this.relation(thing.id)?.fillers ?? []), ...relations]
  }
}

function unique(fillers: readonly Filler[]): readonly Thing[] {
  return [...new Map(fillers.map(({ id, kind }) => [`${kind}:${id}`, { id, kind }])).values()]
}
