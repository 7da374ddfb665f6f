import type { FillerResolvers, NodeResolvers } from '../generated/resolvers.ts'

export const Node: NodeResolvers = { __resolveType: ({ __typename }) => __typename }
export const Filler: FillerResolvers = { __resolveType: ({ __typename }) => __typename }
