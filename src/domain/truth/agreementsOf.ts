import type { RelationType } from '../../model/relationType.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import { type AspectSide, aspectsOf } from './aspect.ts'
import { ofSources } from './decision.ts'

/** Something on which several claims of a relation agree. */
export interface Agreement extends AspectSide {
  /** `modality`, `polarity`, `time`, or the name of an attribute. */
  readonly aspect: string
}

/**
 * Everything on which at least two claims of one relation speak and all that speak agree. Of an
 * attribute that takes several values it is each value that at least two claims give. A plan and
 * its fulfilment do not contradict each other, but they do not say the same either. Decisions of
 * curators corroborate nothing.
 */
export function agreementsOf(
  type: RelationType,
  claims: readonly SourcedClaim[],
): readonly Agreement[] {
  const sources = ofSources(claims)
  const oneModality = new Set(sources.map(({ modality }) => modality)).size === 1
  return aspectsOf(type, sources).flatMap(({ name, sides: [side, ...others] }) => {
    if (!side || others.length > 0 || side.claims.length < 2) return []
    return name !== 'modality' || oneModality ? [{ aspect: name, ...side }] : []
  })
}
