import type { Modality } from '../../model/modality.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import { speakingOf } from './decision.ts'
import { type Side, sidesOf } from './sides.ts'

type Stance = Pick<SourcedClaim, 'modality' | 'polarity'>

/**
 * How far along a matter is: what was threatened, planned or alleged and then came true is no
 * contradiction but its fulfilment, and a plan that is cancelled has simply come to its end.
 */
const stage: Readonly<Record<Modality, number>> = {
  HYPOTHETICAL: 0,
  THREATENED: 1,
  PLANNED: 2,
  ALLEGED: 3,
  DENIED: 4,
  CANCELLED: 4,
  ACTUAL: 5,
}

/** The sides that claims take on the modality of their relation, the winning one first. */
export function modalitySides(claims: readonly SourcedClaim[]): readonly Side<Stance>[] {
  const voices = speakingOf('modality', claims).map((claim) => ({ claim, value: claim }))
  return sidesOf(voices, (a, b) => !contradict(a, b) && !contradict(b, a))
}

/** The modality of a side: the one that is furthest along. */
export function furthest(side: Side<Stance>): Modality {
  return side
    .map(({ value }) => value.modality)
    .reduce((best, modality) => (stage[modality] > stage[best] ? modality : best), 'HYPOTHETICAL')
}

/** To deny a thing and to say that it is not so is the same; so is to cancel it. */
function contradict(a: Stance, b: Stance): boolean {
  if (a.polarity !== b.polarity) return false
  if (a.modality === 'DENIED') return b.modality !== 'DENIED' && b.modality !== 'CANCELLED'
  return a.modality === 'CANCELLED' && (b.modality === 'ACTUAL' || b.modality === 'ALLEGED')
}
