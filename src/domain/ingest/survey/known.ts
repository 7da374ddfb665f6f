import type { RelationType } from '../../../model/relationType.ts'
import type { RelationByRoles } from '../lines/record.ts'
import type { DefinitionKind } from './definitions.ts'
import type { DocumentText } from './documentText.ts'

/** What claims can refer to: what the graph holds, and what the input itself defines. */
export interface Known {
  type(id: string): RelationType | null
  entity(id: string): boolean
  /** A document and its text, where that is kept. */
  document(id: string): { readonly text: DocumentText | null } | null
  /** Whether the graph holds a relation. */
  relation(id: string): boolean
  /** A relation that the input labels. */
  label(name: string): RelationByRoles | null
  /** The line that would define something, had it not been rejected. */
  lost(kind: DefinitionKind | 'label', id: string): number | null
}

/** Why a reference leads nowhere. */
export function missing(known: Known, kind: DefinitionKind, id: string): string {
  const name = kind === 'relationType' ? 'relation type' : kind
  return `there is no ${name} ${id}${because(known.lost(kind, id))}`
}

/** The reason where a rejected line is to blame. */
export function because(lost: number | null): string {
  return lost === null ? '' : `: line ${lost}, where it stands, is rejected`
}
