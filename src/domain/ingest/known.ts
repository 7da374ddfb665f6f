import type { RelationType } from '../../model/relationType.ts'
import type { RelationByRoles } from './record.ts'

/** What claims can refer to: what the graph holds, and what the input itself makes. */
export interface Known {
  type(id: string): RelationType | null
  entity(id: string): boolean
  /** A document and its text, where that is kept. */
  document(id: string): { readonly text: string | null } | null
  /** A relation of the graph, or one that claims of the input speak of. */
  relation(id: string): boolean
  /** A relation that the input labels. */
  label(name: string): RelationByRoles | null
}
