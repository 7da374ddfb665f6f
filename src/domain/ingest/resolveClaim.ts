import type { Claim } from '../../model/claim.ts'
import type { Filler } from '../../model/relation.ts'
import type { RelationIdentity } from '../../store/port/relations.ts'
import { contentHash } from '../identity/contentHash.ts'
import type { Known } from './known.ts'
import { locateQuote } from './locateQuote.ts'
import type { Fault } from './problem.ts'
import { readTime } from './readTime.ts'
import type { ClaimRecord } from './record.ts'
import { resolveAttributes } from './resolveAttributes.ts'
import { RelationResolver, type ResolvedRelation } from './resolveRelation.ts'

/** A claim with everything it refers to found. */
export interface ResolvedClaim {
  readonly claim: Omit<Claim, 'recordedAt'>
  readonly hash: string
  /** Relations that must be there for it. */
  readonly relations: readonly RelationIdentity[]
}

/** Checks a claim against what is known; answers it, or all that is wrong with it. */
export function resolveClaim(record: ClaimRecord, known: Known): ResolvedClaim | readonly Fault[] {
  const faults: Fault[] = []
  const report = (path: string, message: string) => void faults.push({ path, message })
  const document = known.document(record.document)
  if (!document) report('document', `there is no document ${record.document}`)
  for (const [index, id] of (record.attributedTo ?? []).entries()) {
    if (!known.entity(id)) report(`attributedTo[${index}]`, `there is no entity ${id}`)
  }
  const resolver = new RelationResolver(known, report)
  const relation = resolver.resolve(record.relation, 'relation')
  const validTime = record.time === undefined ? null : readTime(record.time, 'time', report)
  const place = locateQuote(record, document?.text ?? null, report)
  if (!relation) return faults

  const { fillers: added, identities } = resolver.fillers(
    relation.type,
    record.roles ?? {},
    'roles',
    [],
  )
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
    validTime,
    attributes: [...attributes].sort(byName),
    fillers: [...relation.others, ...added].sort(byRoleAndId),
  }
  // Places that are found, not given, must not change what a claim is: they depend on the text.
  const given = { start: record.start ?? null, end: record.end ?? null }
  const hash = contentHash({ ...content, ...given, validTime: validTime?.edtf ?? null })
  return {
    claim: { id: record.id ?? hash, ...content, ...place },
    hash,
    relations: [...relation.identities, ...identities],
  }
}

/** Fillers beside the relation add to it; they cannot change which relation it is. */
function checkAdded(
  { type, others }: ResolvedRelation,
  added: readonly Filler[],
  report: (role: string, message: string) => void,
): void {
  for (const { role, id } of added) {
    const identifying = type.roles.some((one) => one.name === role && one.identifying)
    if (identifying) report(role, `${role} identifies ${type.id}: give it in relation.roles`)
    if (others.some((other) => other.role === role && other.id === id)) {
      report(role, `${id} fills the role ${role} in relation.roles already`)
    }
  }
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1
}

function byRoleAndId(a: Filler, b: Filler): number {
  const [first, second] = [a, b].map(({ role, id }) => `${role}=${id}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}
