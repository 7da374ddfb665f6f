import type { Page, PageRequest } from '../../model/page.ts'
import type { Filler, Participation, Relation, RelationState } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'

export interface ParticipationRequest {
  /** Id of the entity or relation that takes part. */
  readonly id: string
  /** Roles it plays. */
  readonly roles: readonly string[] | null
  readonly filter: RelationFilter
  readonly page: PageRequest
}

/** What identifies a relation. */
export interface RelationIdentity {
  readonly id: string
  readonly type: string
  readonly key: string | null
  readonly fillers: readonly Filler[]
}

/** What the graph says of a relation, derived from its live claims. */
export interface DerivedRelation {
  readonly id: string
  /** All fillers, identifying and claimed, in the order of the type's roles. */
  readonly fillers: readonly Filler[]
  readonly state: RelationState | null
  /** Whether lists show it: not where all that was claimed of it is taken back. */
  readonly isListed: boolean
}

export interface RelationReads {
  relations(ids: readonly string[]): Promise<readonly (Relation | null)[]>
  /** Newest valid time first, undated last. */
  relationPage(filter: RelationFilter, page: PageRequest): Promise<Page<Relation>>
  relationCount(filter: RelationFilter): Promise<number>
  /** What each takes part in, newest valid time first, undated last; an item for each role. */
  participationPages(
    requests: readonly ParticipationRequest[],
  ): Promise<readonly Page<Participation>[]>
  participationCounts(requests: readonly ParticipationRequest[]): Promise<readonly number[]>
}

export interface RelationWrites {
  /** Creates the relations that are not there yet, with their identifying fillers. */
  putRelations(relations: readonly RelationIdentity[]): Promise<void>
  /** Replaces what is derived of them, and keeps what it was: their fillers, their order in pages, their state. */
  putDerived(relations: readonly DerivedRelation[]): Promise<void>
}
