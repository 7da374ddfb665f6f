import type { ClaimRecord, FillerRecord, RelationByRoles } from '../lines/record.ts'

/** A relation with a label, and where it stands in its claim. */
export interface LabelledRelation {
  readonly path: string
  readonly label: string
  readonly relation: Omit<RelationByRoles, 'label'>
}

/** What a claim says of relations for the rest of its input. */
export interface Mentions {
  readonly labelled: readonly LabelledRelation[]
  /** Relations that are given by their ids. */
  readonly ids: readonly string[]
}

/** The relations that a claim labels or gives by their ids, in itself and in the fillers of roles. */
export function mentionsOf(claim: ClaimRecord): Mentions {
  const labelled: LabelledRelation[] = []
  const ids: string[] = []
  visit(claim.relation, 'relation')
  visitRoles(claim.roles ?? {}, 'roles')
  return { labelled, ids }

  function visit(filler: FillerRecord, path: string): void {
    if (typeof filler === 'string' || 'ref' in filler) return
    if ('relation' in filler) ids.push(filler.relation)
    else {
      const { label, ...relation } = filler
      if (label !== undefined) labelled.push({ path, label, relation })
      visitRoles(relation.roles, `${path}.roles`)
    }
  }

  function visitRoles(roles: RelationByRoles['roles'], path: string): void {
    for (const [role, given] of Object.entries(roles)) {
      if (!Array.isArray(given)) visit(given, `${path}.${role}`)
      else for (const [index, one] of given.entries()) visit(one, `${path}.${role}[${index}]`)
    }
  }
}
