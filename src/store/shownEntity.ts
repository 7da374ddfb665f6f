import type { Entity } from '../model/entity.ts'

/** What is shown of an entity beside its id. */
export type ShownEntity = Omit<Entity, 'id'>

/** What is shown of an entity as it is kept with it: one property, whatever else is kept of it. */
export function shownEntity({ kind, name, names, description, externalIds }: ShownEntity): string {
  return JSON.stringify({ kind, name, names, description, externalIds })
}
