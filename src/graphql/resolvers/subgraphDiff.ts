import type { SubgraphDiffResolvers } from '../generated/resolvers.ts'
import { relationDiff, seen } from '../sources.ts'

export const SubgraphDiff: SubgraphDiffResolvers = {
  nodesAdded: ({ nodesAdded, to }) => nodesAdded.map((node) => seen(node, to)),
  nodesRemoved: ({ nodesRemoved, from }) => nodesRemoved.map((node) => seen(node, from)),
  edgesAdded: ({ edgesAdded, to }) => edgesAdded.map((edge) => seen(edge, to)),
  edgesRemoved: ({ edgesRemoved, from }) => edgesRemoved.map((edge) => seen(edge, from)),
  relationsChanged: (diff) => diff.relationsChanged.map((pair) => relationDiff(pair, diff)),
  truncated: ({ truncatedBy }) => truncatedBy.length > 0,
  truncatedBy: ({ truncatedBy }) => [...truncatedBy],
}
