import { conflictsOf } from '../../domain/truth/conflictsOf.ts'
import type { RelationConflictsResolvers } from '../generated/resolvers.ts'
import { typeAndClaims } from './relation.ts'

export const RelationConflicts: RelationConflictsResolvers = {
  conflicts: async ({ relation, disputes: { aspects, settled } }, _, context) => {
    const [type, claims] = await typeAndClaims(relation, context)
    return conflictsOf(type, claims).filter(
      ({ name, settledBy }) =>
        (aspects?.includes(name) ?? true) && (settled === null || (settledBy !== null) === settled),
    )
  },
}
