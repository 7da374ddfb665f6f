import type { Entity, Neighbour } from '../../model/entity.ts'
import type { EntityFilter } from '../../model/entityFilter.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { HeldVersion, HistoryRequest } from './history.ts'
import type { Stored, Versioned } from './stored.ts'

/** In which order entities are listed: by name, or by how many roles they play. */
export interface EntityOrder {
  readonly by: 'name' | 'degree'
  readonly direction: 'ascending' | 'descending'
}

export interface NeighbourRequest {
  readonly id: string
  readonly kinds: readonly string[] | null
  /** Roles the entity itself plays. */
  readonly roles: readonly string[] | null
  readonly filter: RelationFilter
  readonly page: PageRequest
}

export interface EntityReads {
  /** One that is taken for another answers with that. */
  entities(ids: readonly string[]): Promise<readonly (Entity | null)[]>
  /** By match and then name where there are words and no order is given, by name where there are none. */
  entityPage(
    filter: EntityFilter,
    page: PageRequest,
    order?: EntityOrder | null,
  ): Promise<Page<Entity>>
  entityCount(filter: EntityFilter): Promise<number>
  /** Those with most shared relations first, then by id. */
  neighbourPages(requests: readonly NeighbourRequest[]): Promise<readonly Page<Neighbour>[]>
  neighbourCounts(requests: readonly NeighbourRequest[]): Promise<readonly number[]>
  /** What each was known to be, the newest first; empty for what was never known. */
  entityHistories(
    requests: readonly HistoryRequest[],
  ): Promise<readonly (readonly HeldVersion<Entity>[])[]>
  /** Content hashes of the entities that are there. */
  entityVersions(ids: readonly string[]): Promise<readonly Versioned[]>
}

/** An entity as it is shown, with the hash of what it is by itself. */
export interface StoredEntity extends Stored<Entity> {
  /** What it is by itself, where it shows what others add to it. */
  readonly own?: Entity | null
  /** What it is taken for; null where it stands for itself. */
  readonly survivor?: string | null
}

export interface EntityWrites {
  /** Creates them or replaces what they said, and keeps what they were. */
  putEntities(entities: readonly StoredEntity[]): Promise<void>
}
