import type { Modality } from '../../model/modality.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import { type Side, sidesOf } from './sides.ts'

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
export function modalitySides(claims: readonly SourcedClaim[]): readonly Side<Modality>[] {
  const voices = claims.map((claim) => ({ claim, value: claim.modality }))
  return sidesOf(voices, (a, b) => !contradict(a, b) && !contradict(b, a))
}

/** The modality of a side: the one that is furthest along. */
export function furthest(side: Side<Modality>): Modality {
  return side.reduce<Modality>(
    (best, { value }) => (stage[value] > stage[best] ? value : best),
    side[0]?.value ?? 'ACTUAL',
  )
}

function contradict(a: Modality, b: Modality): boolean {
  if (a === 'DENIED') return b !== 'DENIED' && b !== 'CANCELLED'
  return a === 'CANCELLED' && (b === 'ACTUAL' || b === 'ALLEGED')
}
