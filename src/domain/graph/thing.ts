import type { Filler, Relation } from '../../model/relation.ts'

/** Something that relations connect: an entity, or a relation. */
export type Thing = Pick<Filler, 'id' | 'kind'>

/** The key of a thing: entities and relations have ids of their own. */
export function keyOf({ id, kind }: Thing): string {
  return `${kind}:${id}`
}

/** A relation as a thing. */
export function relationThing(id: string): Thing {
  return { id, kind: 'relation' }
}

/** What takes part in a relation, each thing once, in the order of its roles. */
export function thingsIn({ fillers }: Pick<Relation, 'fillers'>): readonly Thing[] {
  const found = new Map<string, Thing>()
  for (const { id, kind } of fillers) if (!found.has(id)) found.set(id, { id, kind })
  return [...found.values()]
}

/** Each thing once, where it comes first. */
export function distinct(things: readonly Thing[]): readonly Thing[] {
  const found = new Map<string, Thing>()
  for (const thing of things) if (!found.has(keyOf(thing))) found.set(keyOf(thing), thing)
  return [...found.values()]
}

/** The ids of the things of one kind, each once. */
export function idsOf(things: readonly Thing[], wanted: Thing['kind']): readonly string[] {
  return [...new Set(things.filter(({ kind }) => kind === wanted).map(({ id }) => id))]
}
