import { comparedPartners, relationsBetween } from '../answers/comparison.ts'
import { facetsOf } from '../answers/facets.ts'
import type { ComparisonResolvers } from '../generated/resolvers.ts'

export const Comparison: ComparisonResolvers = {
  between: ({ a, b, where }, _, context) => facetsOf({ where, among: [a.id, b.id] }, context),
  relations: (source, args, context) => relationsBetween(source, args, context),
  shared: (source, args, context) => comparedPartners(source, 'both', args, context),
  onlyA: (source, args, context) => comparedPartners(source, 'a', args, context),
  onlyB: (source, args, context) => comparedPartners(source, 'b', args, context),
}
