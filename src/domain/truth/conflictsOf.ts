import type { RelationType } from '../../model/relationType.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import { type Aspect, aspectsOf } from './aspect.ts'
import { type Criterion, deciding, weightOf } from './weight.ts'

/** An aspect on which claims contradict each other. */
export interface Conflict extends Aspect {
  /** What made the first side win over the second. */
  readonly wonBy: Criterion
  /** The newest decision of a curator for the first side; null while nobody has decided. */
  readonly settledBy: SourcedClaim | null
}

/** Everything on which claims of one relation contradict each other, with all sides. */
export function conflictsOf(
  type: RelationType,
  claims: readonly SourcedClaim[],
): readonly Conflict[] {
  // Most relations have one claim: nothing is worked out for them.
  if (claims.length < 2) return []
  return aspectsOf(type, claims).flatMap((aspect) => {
    const [winner, second] = aspect.sides
    if (!winner || !second) return []
    const wonBy = deciding(weightOf(winner.claims), weightOf(second.claims))
    const decision = winner.claims.find(({ decides }) => decides !== null) ?? null
    return [{ ...aspect, wonBy, settledBy: wonBy === 'DECISION' ? decision : null }]
  })
}
