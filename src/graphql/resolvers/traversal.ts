import type { TraversalLevelResolvers, TraversalResolvers } from '../generated/resolvers.ts'
import { endConnection } from '../traversal.ts'
import { counted } from './counted.ts'

export const Traversal: TraversalResolvers = {
  ...counted,
  levels: ({ levels }) => [...levels],
  truncated: ({ cuts }) => cuts.length > 0,
  truncatedBy: ({ cuts }) => [...cuts],
}

export const TraversalLevel: TraversalLevelResolvers = {
  ends: ({ level }, args) => endConnection(level, args),
}
