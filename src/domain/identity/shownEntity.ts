import type { Entity, EntityName } from '../../model/entity.ts'

/**
 * What is shown of entities that are one: the first of them, found by the names of all, with the
 * identifiers of all; it borrows a description where it has none of its own.
 */
export function shownEntity(survivor: Entity, others: readonly Entity[]): Entity {
  const names = distinct(
    [
      ...survivor.names,
      ...others.flatMap((other) => other.names.map((name) => ({ ...name, alias: true }))),
    ],
    ({ text, lang }: EntityName) => JSON.stringify([text, lang]),
  )
  const externalIds = distinct(
    [survivor, ...others].flatMap((one) => one.externalIds),
    ({ scheme, value }) => JSON.stringify([scheme, value]),
  )
  const described = [survivor, ...others].find(({ description }) => description !== null)
  return { ...survivor, names, externalIds, description: described?.description ?? null }
}

function distinct<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const seen = new Map<string, T>()
  for (const one of all) if (!seen.has(keyOf(one))) seen.set(keyOf(one), one)
  return [...seen.values()]
}
