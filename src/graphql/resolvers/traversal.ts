import { endConnection } from '../answers/traversal.ts'
import type { TraversalLevelResolvers, TraversalResolvers } from '../generated/resolvers.ts'

export const Traversal: TraversalResolvers = {
  levels: ({ levels }) => [...levels],
  truncated: ({ cuts }) => cuts.length > 0,
  truncatedBy: ({ cuts }) => [...cuts],
}

export const TraversalLevel: TraversalLevelResolvers = {
  ends: ({ level }, args) => endConnection(level, args),
}
