import type { ConflictResolvers } from '../generated/resolvers.ts'

export const Conflict: ConflictResolvers = {
  aspect: ({ name }) => name,
  sides: ({ sides }) => [...sides],
}
