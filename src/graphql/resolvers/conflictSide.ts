import type { ConflictSideResolvers } from '../generated/resolvers.ts'
import { claimRef } from '../sources.ts'

export const ConflictSide: ConflictSideResolvers = {
  values: ({ values }) => [...values],
  claims: ({ claims }) => claims.map((claim) => claimRef(claim.id, claim)),
}
