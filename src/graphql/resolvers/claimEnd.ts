import type { ClaimEndResolvers } from '../generated/resolvers.ts'
import { claimRef } from '../sources.ts'

export const ClaimEnd: ClaimEndResolvers = {
  supersededBy: ({ supersededBy }) => (supersededBy === null ? null : claimRef(supersededBy)),
}
