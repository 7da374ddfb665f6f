import type { Claim, ClaimEnd } from '../../model/claim.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import type { Reliability } from '../../model/publisher.ts'
import type { Stored, Versioned } from './stored.ts'

export interface ClaimRequest {
  /** Claims of a relation (oldest first), of a document (by offset), or attributed to an entity. */
  readonly of: 'relation' | 'document' | 'speaker'
  readonly id: string
  /** Whether claims that no longer count are listed too. */
  readonly ended: boolean
  readonly page: PageRequest
}

/** What took a claim back, each time that something did, the oldest first. */
export type EndedClaim = Pick<SourcedClaim, 'id' | 'recordedAt' | 'ends'>

/** A claim with what is known of its source, which the policy and corroboration need. */
export interface SourcedClaim extends Claim {
  readonly publisher: string
  readonly reliability: Reliability | null
  /** When its document was published, in EDTF. */
  readonly publishedAt: string | null
  /** Every time that it was taken back, the oldest first. */
  readonly ends: readonly ClaimEnd[]
  /** Why it does not count at the instant of the reader; null where it counts. */
  readonly ended: ClaimEnd | null
}

export interface ClaimReads {
  claims(ids: readonly string[]): Promise<readonly (SourcedClaim | null)[]>
  claimPages(requests: readonly ClaimRequest[]): Promise<readonly Page<SourcedClaim>[]>
  claimCounts(requests: readonly ClaimRequest[]): Promise<readonly number[]>
  /** All claims of each relation, those that no longer count among them, in the order of their ids. */
  claimsOf(relations: readonly string[]): Promise<readonly (readonly SourcedClaim[])[]>
  claimVersions(ids: readonly string[]): Promise<readonly Versioned[]>
}

export interface ClaimWrites {
  /** Creates them; claims are never changed. Their relations and documents are there. */
  putClaims(claims: readonly Stored<Claim>[]): Promise<void>
  /** Replaces what took claims back. */
  putEnds(claims: readonly EndedClaim[]): Promise<void>
}
