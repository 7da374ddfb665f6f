import type { Page, PageRequest } from '../../model/page.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { Stored, Versioned } from './stored.ts'

export interface VocabularyReads {
  relationTypes(ids: readonly string[]): Promise<readonly (RelationType | null)[]>
  /** By id. */
  relationTypePage(page: PageRequest): Promise<Page<RelationType>>
  relationTypeCount(): Promise<number>
  relationTypeVersions(ids: readonly string[]): Promise<readonly Versioned[]>
}

export interface VocabularyWrites {
  /** Creates them or replaces what they said. */
  putRelationTypes(types: readonly Stored<RelationType>[]): Promise<void>
}
