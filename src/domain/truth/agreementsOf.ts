import type { RelationType } from '../../model/relationType.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import { type AspectSide, aspectsOf } from './aspect.ts'

/** Something on which several claims of a relation agree. */
export interface Agreement extends AspectSide {
  /** `modality`, `polarity`, `time`, or the name of an attribute. */
  readonly aspect: string
}

/** Everything on which at least two claims of one relation speak and all that speak agree. */
export function agreementsOf(
  type: RelationType,
  claims: readonly SourcedClaim[],
): readonly Agreement[] {
  return aspectsOf(type, claims).flatMap(({ name, sides: [side, ...others] }) =>
    side && others.length === 0 && side.claims.length > 1 ? [{ aspect: name, ...side }] : [],
  )
}
