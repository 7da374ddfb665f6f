import type { Claim } from '../../model/claim.ts'
import { contentHash } from './contentHash.ts'

/**
 * What makes a claim this one and no other: everything its source says. The time is as written,
 * and the place of the quote only counts where the source gives it: one that is found depends on
 * the text at hand, and must not change which claim it is.
 */
export interface ClaimContent extends Omit<Claim, 'id' | 'recordedAt' | 'validTime'> {
  readonly validTime: string | null
}

/**
 * The id of a claim without one of its own: a hash of what it says. The order of its attributes and
 * fillers counts, so they are put in one order before.
 */
export function claimId(content: ClaimContent): string {
  // One by one, so that a field that a claim gets later changes no id by accident.
  const { relation, document, quote, start, end, attributedTo } = content
  const { modality, polarity, validTime, attributes, fillers, rank, credibility, decides } = content
  return contentHash({
    relation,
    document,
    quote,
    start,
    end,
    attributedTo,
    modality,
    polarity,
    validTime,
    attributes,
    fillers,
    // What is as usual is left out: claims are called as they were before they could say it.
    rank: rank === 'NORMAL' ? undefined : rank,
    credibility: credibility ?? undefined,
    decides: decides ?? undefined,
  })
}
