import type { Filler } from '../../model/relation.ts'

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
