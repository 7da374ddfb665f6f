import type { Known } from './model.ts'

/** Paths and surroundings, told the plainest way: everything is tried. */

/** The things next to one: for an entity the relations it fills a role of, for a relation its fillers too. */
function nextTo(relations: readonly Known[], thing: string): readonly string[] {
  const self = relations.find(({ id }) => id === thing)
  const partOf = relations.filter(({ fillers }) => fillers.some(({ id }) => id === thing))
  return [...(self?.fillers.map(({ id }) => id) ?? []), ...partOf.map(({ id }) => id)]
}

/** Every chain between two entities that visits nothing twice, as the ids of its relations. */
export function chainsBetween(
  relations: readonly Known[],
  from: string,
  to: string,
  most: number,
): readonly string[] {
  const found: string[] = []
  const isRelation = (id: string) => relations.some((one) => one.id === id)
  const walk = (trail: readonly string[]) => {
    const here = trail.at(-1) ?? ''
    const passed = trail.filter(isRelation)
    if (here === to) {
      found.push(passed.join(' '))
      return
    }
    for (const next of new Set(nextTo(relations, here))) {
      if (trail.includes(next)) continue
      if (isRelation(next) && passed.length === most) continue
      walk([...trail, next])
    }
  }
  walk([from])
  return found.sort()
}

/** The entities around one, each with how many relations away it is. */
export function reachedFrom(
  relations: readonly Known[],
  seed: string,
  hops: number,
): readonly string[] {
  const distances = new Map([[seed, 0]])
  for (let hop = 1; hop <= hops; hop += 1) {
    const reached = [...distances.keys()]
    for (const { id, fillers } of relations) {
      const things = [id, ...fillers.map((filler) => filler.id)]
      if (!things.some((thing) => reached.includes(thing))) continue
      for (const thing of things) if (!distances.has(thing)) distances.set(thing, hop)
    }
  }
  const isRelation = (id: string) => /^(sells|threatens)-/.test(id)
  return [...distances]
    .filter(([id]) => !isRelation(id))
    .map(([id, distance]) => `${id} ${distance}`)
    .sort()
}
