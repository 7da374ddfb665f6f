import type { ClaimSource } from '../../store/port/documents.ts'
import type { NewRelation, RelationIdentity } from '../../store/port/relations.ts'
import type { TypeOf } from '../derivation/derive.ts'
import { indexed } from '../derivation/indexed.ts'
import { deriveRelation } from '../truth/deriveRelation.ts'
import type { ResolvedClaim } from './resolveClaim.ts'

/** What the graph holds of what claims name. */
export interface HeldAround {
  /** Those of the relations that are there. */
  readonly present: ReadonlySet<string>
  /** What entities are taken for, where that is another. */
  readonly survivors: ReadonlyMap<string, string>
  /** The sources, by their documents. */
  readonly sources: ReadonlyMap<string, ClaimSource>
}

/** Claims that are written in one go with the relations they speak of, and all others. */
export interface Parted {
  readonly relations: readonly NewRelation[]
  readonly claims: readonly ResolvedClaim[]
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
  recordedAt: number,
): Parted {
  const groups = new Map<string, ResolvedClaim[]>()
  for (const one of claims) {
    const group = groups.get(one.claim.relation)
    if (group) group.push(one)
    else groups.set(one.claim.relation, [one])
  }
  const relations: NewRelation[] = []
  const fresh = new Set<string>()
  for (const [id, group] of groups) {
    const identity = present.has(id) ? null : identityOf(id, group)
    const relation = identity && derivedOf(identity, group)
    if (!relation) continue
    relations.push(relation)
    fresh.add(id)
  }
  const isFresh = ({ claim }: ResolvedClaim) => fresh.has(claim.relation)
  return {
    relations,
    claims: claims.filter(isFresh),
    others: claims.filter((one) => !isFresh(one)),
  }

  /** What identifies a relation, where all that its claims name are entities that stand for themselves. */
  function identityOf(id: string, group: readonly ResolvedClaim[]): RelationIdentity | null {
    const isPlain = group.every(
      ({ claim, relations: named, supersedes }) =>
        !supersedes && [...claim.fillers, ...named.flatMap((one) => one.fillers)].every(isItself),
    )
    const identity = group[0]?.relations.find((one) => one.id === id)
    return isPlain ? (identity ?? null) : null
  }

  function isItself({ kind, id }: RelationIdentity['fillers'][number]): boolean {
    return kind === 'entity' && !survivors.has(id)
  }

  function derivedOf(
    identity: RelationIdentity,
    group: readonly ResolvedClaim[],
  ): NewRelation | null {
    const type = typeOf(identity.type)
    const sourced = group.flatMap(({ claim }) => {
      const source = sources.get(claim.document)
      const written = { ...claim, given: claim.relation, recordedAt, ends: [], ended: null }
      return source ? [{ ...written, ...source }] : []
    })
    if (!type || sourced.length < group.length) return null
    sourced.sort((a, b) => (a.id < b.id ? -1 : 1))
    return { ...identity, derived: indexed(identity, deriveRelation(identity, type, sourced)) }
  }
}
