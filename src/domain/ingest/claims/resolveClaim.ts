import type { Claim } from '../../../model/claim.ts'
import type { Filler } from '../../../model/relation.ts'
import type { RelationIdentity } from '../../../store/port/relations.ts'
import { claimId } from '../../ids/claimId.ts'
import { identifyingRoles } from '../../ids/identifyingRoles.ts'
import type { Fault } from '../lines/problem.ts'
import { readTime } from '../lines/readTime.ts'
import type { ClaimRecord } from '../lines/record.ts'
import type { Need } from '../survey/dependencies.ts'
import { type Known, missing } from '../survey/known.ts'
import { locateQuote } from './locateQuote.ts'
import { resolveAttributes } from './resolveAttributes.ts'
import { RelationResolver, type ResolvedRelation } from './resolveRelation.ts'

/** A claim with everything it refers to found. */
export interface ResolvedClaim {
  readonly claim: Omit<Claim, 'recordedAt'>
  readonly hash: string
  /** The claims that it corrects, by whom and why. */
  readonly supersedes: ClaimRecord['supersedes'] | null
  /** Relations that must be there for it. */
  readonly relations: readonly RelationIdentity[]
  /** What other lines must provide, with the path of where it is needed. */
  readonly needs: ReadonlyMap<Need, string>
}

/** Checks a claim against what is known; answers it, or all that is wrong with it. */
export function resolveClaim(record: ClaimRecord, known: Known): ResolvedClaim | readonly Fault[] {
  const faults: Fault[] = []
  const report = (path: string, message: string) => void faults.push({ path, message })
  const document = known.document(record.document)
  if (!document) report('document', missing(known, 'document', record.document))
  for (const [index, id] of (record.attributedTo ?? []).entries()) {
    if (!known.entity(id)) report(`attributedTo[${index}]`, missing(known, 'entity', id))
  }
  const resolver = new RelationResolver(known, report)
  const relation = resolver.resolve(record.relation, 'relation')
  const validTime = record.time === undefined ? null : readTime(record.time, 'time', report)
  const place = locateQuote(record, document?.text ?? null, report)
  if (!relation) return faults

  const added = resolver.fillers(relation.type, record.roles ?? {}, 'roles')
  checkAdded(relation, added, (role, message) => report(`roles.${role}`, message))
  const attributes = resolveAttributes(record.attributes ?? {}, relation.type, report)
  if (faults.length > 0) return faults

  const content = {
    relation: relation.id,
    document: record.document,
    quote: record.quote ?? null,
    attributedTo: record.attributedTo ?? [],
    modality: record.modality ?? 'ACTUAL',
    polarity: record.polarity ?? 'POSITIVE',
    rank: record.rank ?? 'NORMAL',
    credibility: record.credibility ?? null,
    decides: null,
    attributes: [...attributes].sort(byName),
    fillers: [...relation.others, ...added].sort(byRoleAndId),
  } as const
  const given = { start: record.start ?? null, end: record.end ?? null }
  const hash = claimId({ ...content, ...given, validTime: validTime?.edtf ?? null })
  return {
    claim: { id: record.id ?? hash, ...content, ...place, validTime },
    hash,
    supersedes: record.supersedes ?? null,
    relations: resolver.identities,
    needs: resolver.needs,
  }
}

/** Fillers beside the relation add to it; they cannot change which relation it is. */
function checkAdded(
  { type, others }: ResolvedRelation,
  added: readonly Filler[],
  report: (role: string, message: string) => void,
): void {
  const taken = new Set(others.map(({ role, id }) => `${role}=${id}`))
  const identifying = identifyingRoles(type)
  for (const { role, id } of added) {
    if (identifying.has(role))
      report(role, `${role} identifies ${type.id}: give it in relation.roles`)
    if (taken.has(`${role}=${id}`)) {
      report(role, `${id} fills the role ${role} in relation.roles already`)
    }
  }
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1
}

function byRoleAndId(a: Filler, b: Filler): number {
  return a.role === b.role ? (a.id < b.id ? -1 : 1) : a.role < b.role ? -1 : 1
}
