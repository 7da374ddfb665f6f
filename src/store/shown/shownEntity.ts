import type { Entity, EntityName, ExternalId } from '../../model/entity.ts'

/** What is shown of an entity beside its id. */
export type ShownEntity = Omit<Entity, 'id'>

/**
 * What is kept, by place instead of by name: half of the text. The other names are left out where
 * there is only the one that it is shown by, in no known language.
 */
export type KeptEntity = readonly [
  kind: string,
  name: string,
  description: string | null,
  names?: readonly EntityName[],
  externalIds?: readonly ExternalId[],
]

/** What is shown of an entity as it is kept with it: one property, whatever else is kept of it. */
export function shownEntity({ kind, name, names, description, externalIds }: ShownEntity): string {
  const isPlain = names.length === 1 && externalIds.length === 0 && isOnly(names[0], name)
  const kept: KeptEntity = isPlain
    ? [kind, name, description]
    : [kind, name, description, names, externalIds]
  return JSON.stringify(kept)
}

/** The same, read again. */
export function entityShown([
  kind,
  name,
  description,
  names = [{ text: name, lang: null, alias: false }],
  externalIds = [],
]: KeptEntity): ShownEntity {
  return { kind, name, names, description, externalIds }
}

function isOnly(one: EntityName | undefined, name: string): boolean {
  return one?.text === name && one.lang === null && !one.alias
}
