import { conflictsOf } from '../../domain/truth/conflictsOf.ts'
import type { DerivedAttributeResolvers } from '../generated/resolvers.ts'
import { relationTypeRef } from '../sources.ts'
import { relationTypeOf } from '../whole.ts'
import { attributeLabel } from './attribute.ts'

export const DerivedAttribute: DerivedAttributeResolvers = {
  label: (source, _, context) => attributeLabel(source, context),
  values: ({ values }) => [...values],
  agreed: async ({ type, relation, name }, _, context) => {
    const [relationType, claims] = await Promise.all([
      relationTypeOf(relationTypeRef(type), context),
      context.loaders.claimsOf.load(relation),
    ])
    return conflictsOf(relationType, claims).every((conflict) => conflict.name !== name)
  },
}
