import type { Relation } from '../../model/relation.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { DerivedRelation } from '../../store/port/relations.ts'
import type { Writer } from '../../store/port.ts'
import { identifyingRoles } from '../identity/identifyingRoles.ts'
import { deriveRelation } from '../truth/deriveRelation.ts'

/** Finds a relation type by its id. */
export type TypeOf = (id: string) => RelationType | null

/**
 * Derives relations anew from all their claims, in a transaction that holds them. What identifies
 * a relation is known by its type; its other fillers are those that its claims give.
 */
export async function derive(
  writer: Writer,
  ids: readonly string[],
  typeOf: TypeOf,
): Promise<void> {
  const [relations, claims] = await Promise.all([writer.relations(ids), writer.claimsOf(ids)])
  const derived = relations.flatMap((relation, index) => {
    const type = relation && typeOf(relation.type)
    if (!relation || !type) return []
    const identifies = identifyingRoles(type)
    const fillers = relation.fillers.filter(({ role }) => identifies.has(role))
    const found = deriveRelation({ ...relation, fillers }, type, claims[index] ?? [])
    return sameAs(relation, found) ? [] : [found]
  })
  await writer.putDerived(derived)
}

/** Whether a relation says already what is derived of it. */
function sameAs(held: Relation, found: DerivedRelation): boolean {
  const [a, b] = [held, found].map(({ fillers, state, isListed }) => [fillers, state, isListed])
  return JSON.stringify(a) === JSON.stringify(b)
}
