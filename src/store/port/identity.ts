import type { EntityIdentity, Judgement } from '../../model/judgement.ts'
import type { HeldRelation, RelationIdentity } from './relations.ts'

/** What identifies a relation, as claims give it or would, and what it is taken for. */
export interface GivenRelation extends RelationIdentity {
  /** The relation between what its fillers are taken for; its own id where that is itself. */
  readonly survivor: string
}

/** What something is taken for from now on: itself where `survivor` is null. */
export interface Settled {
  readonly id: string
  readonly survivor: string | null
}

/** Claims that a given relation or entity bears are moved from what it was taken for to what it is. */
export interface Move {
  /** As claims give it. */
  readonly given: string
  readonly from: string
  readonly to: string
}

export interface IdentityReads {
  judgements(ids: readonly string[]): Promise<readonly (Judgement | null)[]>
  /** All judgements on each entity, withdrawn ones among them, the latest first. */
  judgementsOf(entities: readonly string[]): Promise<readonly (readonly Judgement[])[]>
  /** What entities are by themselves now, those that were recorded at the instant of the reader. */
  entityIdentities(ids: readonly string[]): Promise<readonly (EntityIdentity | null)[]>
  /** The ids of the entities that are taken for each of these, in their order. */
  membersOf(survivors: readonly string[]): Promise<readonly (readonly string[])[]>
  /** Pairs of each of these with an entity that shares a whole name or an identifier with it now. */
  mergeCandidates(ids: readonly string[]): Promise<readonly (readonly [string, string])[]>
  /** What entities and relations are taken for: only those that are taken for another. */
  survivorsOf(
    entities: readonly string[],
    relations: readonly string[],
  ): Promise<ReadonlyMap<string, string>>
  /** The ids of the relations that name any of these now, whether lists show them or not. */
  relationsNaming(fillers: readonly string[]): Promise<readonly string[]>
  /** Those of these relations that claims give, as they give them. */
  givenRelations(ids: readonly string[]): Promise<readonly GivenRelation[]>
  /** The relations as claims give them that are taken for any of these. */
  givenBehind(survivors: readonly string[]): Promise<readonly GivenRelation[]>
  /**
   * The relations that no claim gives, others were only taken for them, which are taken for any of
   * these or are one of them.
   */
  bareRelations(ids: readonly string[]): Promise<readonly HeldRelation[]>
}

export interface IdentityWrites {
  putJudgements(judgements: readonly Judgement[]): Promise<void>
  withdrawJudgements(ids: readonly string[]): Promise<void>
  /** Says what relations are taken for, and keeps what they were. */
  settleRelations(relations: readonly Settled[]): Promise<void>
  /** Makes claims speak of what the relation that they give is taken for now. */
  moveClaims(moves: readonly Move[]): Promise<void>
  /** The same for those that claims are attributed to. */
  moveAttributions(moves: readonly Move[]): Promise<void>
}
