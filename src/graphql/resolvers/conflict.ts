import type { ConflictResolvers } from '../generated/resolvers.ts'
import { claimRef } from '../sources.ts'

export const Conflict: ConflictResolvers = {
  aspect: ({ name }) => name,
  sides: ({ sides }) => [...sides],
  settledBy: ({ settledBy }) => settledBy && claimRef(settledBy.id, settledBy),
}
