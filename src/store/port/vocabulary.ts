import type { Page, PageRequest } from '../../model/page.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { Stored, Versioned } from './stored.ts'

/** A relation type, and since when it is as it is, in milliseconds since 1970. */
export interface DatedType {
  readonly type: RelationType
  readonly since: number
}

/** The same, told by its id. */
export interface TypeSince {
  readonly id: string
  readonly since: number
}

export interface VocabularyReads {
  relationTypes(ids: readonly string[]): Promise<readonly (RelationType | null)[]>
  /** The same, with since when they are so. */
  datedTypes(ids: readonly string[]): Promise<readonly (DatedType | null)[]>
  /** By id. */
  relationTypePage(page: PageRequest): Promise<Page<RelationType>>
  relationTypeCount(): Promise<number>
  relationTypeVersions(ids: readonly string[]): Promise<readonly Versioned[]>
}

export interface VocabularyWrites {
  /** Creates them or replaces what they said. */
  putRelationTypes(types: readonly Stored<RelationType>[]): Promise<void>
}
