import type { Claim, ClaimEnd } from '../../model/claim.ts'
import type { DocumentData } from '../../model/document.ts'
import type { Entity } from '../../model/entity.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import type { Publisher, Reliability } from '../../model/publisher.ts'
import type { Relation } from '../../model/relation.ts'
import type { Stored, Versioned } from './stored.ts'

/** A page of claims, whatever they are claims of. */
export interface ClaimsOfAny {
  /** Claims of a relation (oldest first), of a document (by offset), or attributed to an entity. */
  readonly of: 'relation' | 'document' | 'speaker'
  /** Whether claims that no longer count are listed too. */
  readonly ended: boolean
  /** Whether those whom they are attributed to are to come along. */
  readonly withSpeakers?: boolean
  /** Whether the relations that they speak of are to come along. */
  readonly withSubjects?: boolean
  readonly page: PageRequest
}

export interface ClaimRequest extends ClaimsOfAny {
  readonly id: string
}

/** Where a claim comes from: its document, and who published that. */
export interface ClaimOrigin {
  readonly document: DocumentData
  readonly publisher: Publisher
}

/** What took a claim back, each time that something did, the oldest first. */
export type EndedClaim = Pick<SourcedClaim, 'id' | 'recordedAt' | 'ends'>

/** A claim with what is known of its source, which the policy and corroboration need. */
export interface SourcedClaim extends Claim {
  /** The relation as it gives it; `relation` is what that is taken for. */
  readonly given: string
  readonly publisher: string
  readonly reliability: Reliability | null
  /** When its document was published, in EDTF. */
  readonly publishedAt: string | null
  /** Every time that it was taken back, the oldest first. */
  readonly ends: readonly ClaimEnd[]
  /** Why it does not count at the instant of the reader; null where it counts. */
  readonly ended: ClaimEnd | null
}

/** A claim as it is read, with what comes along. */
export interface ReadClaim extends SourcedClaim {
  readonly origin: ClaimOrigin
  /**
   * Those whom it is attributed to, where they are asked for; not who is taken for another. An engine may
   * leave them out: then they are read by their ids.
   */
  readonly speakers?: readonly Entity[]
  /** The relation that it is taken to speak of, in the same way. */
  readonly subject?: Relation
}

export interface ClaimReads {
  /** By their ids, whether they count or not; null where there is none. */
  claims(ids: readonly string[]): Promise<readonly (ReadClaim | null)[]>
  claimPages(requests: readonly ClaimRequest[]): Promise<readonly Page<ReadClaim>[]>
  claimCounts(requests: readonly ClaimRequest[]): Promise<readonly number[]>
  /** All claims of each relation, those that no longer count among them, in the order of their ids. */
  claimsOf(relations: readonly string[]): Promise<readonly (readonly ReadClaim[])[]>
  claimVersions(ids: readonly string[]): Promise<readonly Versioned[]>
}

/** A claim, and what is known of whom and what it names. */
export interface StoredClaim extends Stored<Claim> {
  /** What the relation that it gives is taken for, where that is another. */
  readonly about?: string | undefined
  /** What those are taken for that it is attributed to, in their order, where any is another. */
  readonly speakers?: readonly string[] | undefined
}

export interface ClaimWrites {
  /** Creates claims that are not there. Their relations and documents are there. */
  createClaims(claims: readonly StoredClaim[]): Promise<void>
  /** Creates them; claims are never changed. Their relations and documents are there. */
  putClaims(claims: readonly StoredClaim[]): Promise<void>
  /** Replaces what took claims back. */
  putEnds(claims: readonly EndedClaim[]): Promise<void>
}
