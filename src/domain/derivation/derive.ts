import type { Relation } from '../../model/relation.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import type { DerivedRelation, HeldRelation } from '../../store/port/relations.ts'
import type { Writer } from '../../store/port.ts'
import { identifyingRoles } from '../ids/identifyingRoles.ts'
import { deriveRelation } from '../truth/deriveRelation.ts'
import { indexed } from './indexed.ts'
import { takenFor } from './takenFor.ts'

/** Finds a relation type by its id. */
export type TypeOf = (id: string) => RelationType | null

/**
 * Derives relations anew from all their claims, within a change. What identifies a relation is known
 * by its type; its other fillers are those that its claims give.
 */
export async function derive(
  writer: Writer,
  ids: readonly string[],
  typeOf: TypeOf,
): Promise<void> {
  const [relations, given] = await Promise.all([writer.heldRelations(ids), writer.claimsOf(ids)])
  const claims = await asTaken(writer, given)
  const meant = await meantOf(writer, relations, claims)
  const derived = relations.flatMap((relation, index) => {
    const type = relation && typeOf(relation.type)
    if (!relation || !type) return []
    const identifies = identifyingRoles(type)
    const fillers = relation.fillers.filter(({ role }) => identifies.has(role))
    const identity = { ...relation, fillers, isMeant: meant.has(relation.id) }
    const found = deriveRelation(identity, type, claims[index] ?? [])
    return sameAs(relation, found) ? [] : [indexed(relation, found)]
  })
  await writer.putDerived(derived)
}

/** Claims with what is taken for what they name in the roles that they fill. */
async function asTaken(
  writer: Writer,
  claims: readonly (readonly SourcedClaim[])[],
): Promise<readonly (readonly SourcedClaim[])[]> {
  const fillers = claims.flatMap((all) => all.flatMap((claim) => claim.fillers))
  if (fillers.length === 0) return claims
  const taken = await takenFor(writer, fillers)
  return claims.map((all) => all.map((one) => ({ ...one, fillers: one.fillers.map(taken) })))
}

/** Those that are meant by what claims name: they are named so, or others are taken for them. */
async function meantOf(
  writer: Writer,
  relations: readonly (HeldRelation | null)[],
  claims: readonly (readonly SourcedClaim[])[],
): Promise<ReadonlySet<string>> {
  const alone = relations.map((one) => (one?.survivor === null ? one : null))
  const named = alone.flatMap((one) => (one?.isGiven ? [one.id] : []))
  const bare = alone.flatMap((one, index) =>
    one && !one.isGiven && claims[index]?.length === 0 ? [one.id] : [],
  )
  const behind = bare.length > 0 ? await writer.givenBehind(bare) : []
  return new Set([...named, ...behind.map(({ survivor }) => survivor)])
}

/** Whether a relation says already what is derived of it. */
function sameAs(held: Relation, found: DerivedRelation): boolean {
  const [a, b] = [held, found].map(({ fillers, state, isListed }) => [fillers, state, isListed])
  return JSON.stringify(a) === JSON.stringify(b)
}
