import type { Compared } from '../../model/compared.ts'
import type { Entity } from '../../model/entity.ts'

/** What can be said of an entity, in the order in which changes of it are told. */
const parts = ['kind', 'name', 'names', 'description', 'externalIds'] as const

export type EntityPart = (typeof parts)[number]

/** What is said otherwise of an entity than it was. Of one that was not known nothing was said. */
export function changedParts({ before, after }: Compared<Entity>): readonly EntityPart[] {
  return parts.filter((part) => textOf(before, part) !== textOf(after, part))
}

function textOf(entity: Entity | null, part: EntityPart): string {
  const said = entity?.[part] ?? null
  // To have no names or identifiers is not to have said anything of them.
  return JSON.stringify(Array.isArray(said) && said.length === 0 ? null : said)
}
