import type { Entity, ExternalId } from '../../model/entity.ts'
import { foldText } from '../../store/terms/foldText.ts'

/** What speaks for two entities being one. */
export interface Evidence {
  /** The names that both have, as the first writes them, whatever their case and accents. */
  readonly names: readonly string[]
  readonly externalIds: readonly ExternalId[]
  /** Entities with which both take part in relations. */
  readonly shared: readonly Entity[]
  /** Whether both are of one kind. */
  readonly sameKind: boolean
}

/** Compares two entities, and the entities that share relations with each. */
export function evidenceOf(
  [a, b]: readonly [Entity, Entity],
  [aroundA, aroundB]: readonly [readonly Entity[], readonly Entity[]],
): Evidence {
  const namesOfB = new Set(b.names.map(({ text }) => foldText(text)))
  const idsOfB = new Set(b.externalIds.map(keyOf))
  const near = new Set(aroundB.map(({ id }) => id))
  return {
    names: [
      ...new Set(a.names.map(({ text }) => text).filter((text) => namesOfB.has(foldText(text)))),
    ],
    externalIds: a.externalIds.filter((one) => idsOfB.has(keyOf(one))),
    shared: aroundA.filter(({ id }) => near.has(id)),
    sameKind: a.kind === b.kind,
  }
}

/** The stronger first: more identifiers, then more names, then more shared entities, then one kind. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return (
    b.externalIds.length - a.externalIds.length ||
    b.names.length - a.names.length ||
    b.shared.length - a.shared.length ||
    Number(b.sameKind) - Number(a.sameKind)
  )
}

function keyOf({ scheme, value }: ExternalId): string {
  return JSON.stringify([foldText(scheme), value.toLowerCase()])
}
