import type { ClaimSource } from '../../../store/port/documents.ts'
import type { NewRelation, RelationIdentity } from '../../../store/port/relations.ts'
import type { TypeOf } from '../../derivation/derive.ts'
import { indexed } from '../../derivation/indexed.ts'
import { deriveRelation } from '../../truth/deriveRelation.ts'
import type { ResolvedClaim } from '../claims/resolveClaim.ts'

/** What the graph holds of what claims name. */
export interface HeldAround {
  /** Those of the relations that are there. */
  readonly present: ReadonlySet<string>
  /** What entities are taken for, where that is another. */
  readonly survivors: ReadonlyMap<string, string>
  /** The sources, by their documents. */
  readonly sources: ReadonlyMap<string, ClaimSource>
}

/** A relation that is not there yet, with all that is ever said of it. */
export interface FreshRelation {
  readonly identity: RelationIdentity
  readonly claims: readonly ResolvedClaim[]
}

/** Claims on relations that are created with what is derived of them, and all others. */
export interface Parted {
  readonly fresh: readonly FreshRelation[]
  readonly others: readonly ResolvedClaim[]
}

/**
 * Picks out the claims on relations that are not there yet, between entities that stand for
 * themselves. All that is ever said of such a relation is at hand, so that what is derived of it can
 * be created with it: nothing is read back, settled or written over.
 */
export function partFresh(
  claims: readonly ResolvedClaim[],
  { present, survivors, sources }: HeldAround,
  typeOf: TypeOf,
): Parted {
  const groups = new Map<string, ResolvedClaim[]>()
  for (const one of claims) {
    const group = groups.get(one.claim.relation)
    if (group) group.push(one)
    else groups.set(one.claim.relation, [one])
  }
  const fresh: FreshRelation[] = []
  for (const [id, group] of groups) {
    const identity = present.has(id) ? null : identityOf(id, group)
    if (!identity) continue
    fresh.push({ identity, claims: group })
    groups.delete(id)
  }
  return { fresh, others: claims.filter(({ claim }) => groups.has(claim.relation)) }

  /** What identifies a relation, where all that its claims name are entities that stand for themselves. */
  function identityOf(id: string, group: readonly ResolvedClaim[]): RelationIdentity | null {
    const isPlain = group.every(
      ({ claim, relations, supersedes }) =>
        !supersedes &&
        sources.has(claim.document) &&
        claim.fillers.every(isItself) &&
        relations.every(({ fillers }) => fillers.every(isItself)),
    )
    const identity = group[0]?.relations.find((one) => one.id === id)
    return isPlain && identity && typeOf(identity.type) ? identity : null
  }

  function isItself({ kind, id }: RelationIdentity['fillers'][number]): boolean {
    return kind === 'entity' && !survivors.has(id)
  }
}

/** A fresh relation with what is derived of it; none where its type is not known. */
export function newRelations(
  { identity, claims }: FreshRelation,
  { sources }: HeldAround,
  typeOf: TypeOf,
  recordedAt: number,
): readonly NewRelation[] {
  const type = typeOf(identity.type)
  if (!type) return []
  const sourced = claims.flatMap(({ claim }) => {
    const source = sources.get(claim.document)
    const written = { ...claim, given: claim.relation, recordedAt, ends: [], ended: null }
    return source ? [{ ...written, ...source }] : []
  })
  sourced.sort((a, b) => (a.id < b.id ? -1 : 1))
  return [{ ...identity, derived: indexed(identity, deriveRelation(identity, type, sourced)) }]
}
