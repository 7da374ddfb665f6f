import type { Judgement } from '../../model/judgement.ts'
import { groupsOf } from './groupsOf.ts'

/** The judgements that two entities are different which a chain of others makes one. */
export function contradictions(verdicts: readonly Judgement[]): readonly Judgement[] {
  const entities = [...new Set(verdicts.flatMap(({ a, b }) => [a, b]))]
  const groups = groupsOf(entities, verdicts)
  return verdicts.filter(
    ({ a, b, verdict }) =>
      verdict === 'DIFFERENT' && groups.some((group) => group.includes(a) && group.includes(b)),
  )
}
