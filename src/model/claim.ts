import type { Modality, Polarity } from './modality.ts'
import type { Filler } from './relation.ts'
import type { ValidTime } from './validTime.ts'
import type { Attribute } from './value.ts'

/** How much weight a claim is to have, whatever its source; the highest first. */
export const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const

export type Rank = (typeof ranks)[number]

/** Why a claim no longer counts: withdrawn, or corrected by another. */
export interface ClaimEnd {
  /** The claim that corrects it; null where it is withdrawn. */
  readonly supersededBy: string | null
  readonly author: string
  readonly reason: string
  /** When this graph took it back, in milliseconds since 1970-01-01T00:00Z. */
  readonly at: number
  /** When it began to count again; null while it does not. */
  readonly until: number | null
}

/** What one source says of one relation. */
export interface Claim {
  readonly id: string
  readonly relation: string
  readonly document: string
  /** The words of the document, verbatim. */
  readonly quote: string | null
  /** Where the quote stands in the document's text, in Unicode code points; `end` is exclusive. */
  readonly start: number | null
  readonly end: number | null
  /** Entities it is attributed to, from the outermost speaker inwards; empty is the document's own voice. */
  readonly attributedTo: readonly string[]
  readonly modality: Modality
  readonly polarity: Polarity
  readonly validTime: ValidTime | null
  readonly attributes: readonly Attribute[]
  /** Fillers of roles that do not identify the relation, as this claim gives them. */
  readonly fillers: readonly Filler[]
  readonly rank: Rank
  /** By the Admiralty code: 1 confirmed … 5 improbable, 6 cannot be judged; null where nobody has said. */
  readonly credibility: number | null
  /**
   * The aspect that it settles, where it is the decision of a curator: it speaks of that alone, wins
   * over every claim that is none, and corroborates nothing. Null for what sources say.
   */
  readonly decides: string | null
  /** When this graph learned it, in milliseconds since 1970-01-01T00:00Z. */
  readonly recordedAt: number
}
