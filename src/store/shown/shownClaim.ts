import type { Claim, Rank } from '../../model/claim.ts'
import type { Modality, Polarity } from '../../model/modality.ts'
import type { Filler } from '../../model/relation.ts'
import type { ValidTime } from '../../model/validTime.ts'
import type { Attribute } from '../../model/value.ts'
import { json } from './json.ts'

/**
 * What is shown of a claim beside its id, its quote, which stands where the claim is tied to its
 * document, and what took it back. Its relation is what it gives itself, whatever that is taken for.
 */
type ShownClaim = Omit<Claim, 'id' | 'quote'>

/** What is kept, by place instead of by name. */
type KeptClaim = readonly [
  relation: string,
  document: string,
  start: number | null,
  end: number | null,
  attributedTo: readonly string[],
  modality: Modality,
  polarity: Polarity,
  validTime: ValidTime | null,
  attributes: readonly Attribute[],
  fillers: readonly Filler[],
  rank: Rank,
  credibility: number | null,
  decides: string | null,
  recordedAt: number,
]

/** What is shown of a claim as it is kept with it: one property, since a claim is never changed. */
export function shownClaim(claim: ShownClaim): string {
  const kept: KeptClaim = [
    claim.relation,
    claim.document,
    claim.start,
    claim.end,
    claim.attributedTo,
    claim.modality,
    claim.polarity,
    claim.validTime,
    claim.attributes,
    claim.fillers,
    claim.rank,
    claim.credibility,
    claim.decides,
    claim.recordedAt,
  ]
  return JSON.stringify(kept)
}

/** The same, read again. */
export function claimShown(text: string): ShownClaim {
  const [
    relation,
    document,
    start,
    end,
    attributedTo,
    modality,
    polarity,
    validTime,
    attributes,
    fillers,
    rank,
    credibility,
    decides,
    recordedAt,
  ] = json<KeptClaim>(text)
  return {
    relation,
    document,
    start,
    end,
    attributedTo,
    modality,
    polarity,
    validTime,
    attributes,
    fillers,
    rank,
    credibility,
    decides,
    recordedAt,
  }
}
