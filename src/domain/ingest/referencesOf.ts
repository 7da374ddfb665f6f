import { typeOfRelationId } from '../identity/relationId.ts'
import type { Wanted } from './graphLookup.ts'
import type { ClaimRecord, FillerRecord, RelationByRoles } from './record.ts'
import type { RelationReference } from './resolveRelation.ts'

/** The ids that claims refer to, to be looked up together; labels are followed. */
export function referencesOf(
  claims: Iterable<ClaimRecord>,
  label: (name: string) => RelationByRoles | null,
): Required<Omit<Wanted, 'publishers'>> {
  const entities = new Set<string>()
  const relations = new Set<string>()
  const documents = new Set<string>()
  const types = new Set<string>()
  const followed = new Set<string>()
  for (const claim of claims) {
    documents.add(claim.document)
    for (const id of claim.attributedTo ?? []) entities.add(id)
    walk(claim.relation)
    walkRoles(claim.roles ?? {})
  }
  return { entities, relations, documents, types }

  function walk(reference: RelationReference): void {
    if ('ref' in reference) follow(reference.ref)
    else if ('relation' in reference) {
      relations.add(reference.relation)
      types.add(typeOfRelationId(reference.relation))
    } else {
      types.add(reference.type)
      walkRoles(reference.roles)
    }
  }

  function follow(name: string): void {
    const relation = label(name)
    if (!relation || followed.has(name)) return
    followed.add(name)
    walk(relation)
  }

  function walkRoles(roles: Record<string, FillerRecord | FillerRecord[]>): void {
    for (const filler of Object.values(roles).flat()) {
      if (typeof filler === 'string') entities.add(filler)
      else walk(filler)
    }
  }
}
