import type { RelationType } from '../../model/relationType.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import { type Aspect, aspectsOf } from './aspect.ts'

/** Everything on which claims of one relation contradict each other, with all sides. */
export function conflictsOf(
  type: RelationType,
  claims: readonly SourcedClaim[],
): readonly Aspect[] {
  return aspectsOf(type, claims).filter(({ sides }) => sides.length > 1)
}
