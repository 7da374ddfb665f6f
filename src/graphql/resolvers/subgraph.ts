import type {
  GraphEdgeResolvers,
  GraphNodeResolvers,
  SubgraphResolvers,
} from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { entityRef, fillerRef, relationRef, relationTypeRef } from '../sources.ts'
import { entityOf, relationOf, relationTypeOf } from '../whole.ts'

export const Subgraph: SubgraphResolvers = {
  nodes: ({ nodes }) => [...nodes],
  edges: ({ edges }) => [...edges],
  truncated: ({ truncatedBy }) => truncatedBy.length > 0,
  truncatedBy: ({ truncatedBy }) => [...truncatedBy],
}

export const GraphNode: GraphNodeResolvers = {
  id: ({ thing }) => globalId(fillerRef(thing)),
  label: async ({ thing }, _, context) => {
    if (thing.kind === 'entity') return (await entityOf(entityRef(thing.id), context)).name
    const { type } = await relationOf(relationRef(thing.id), context)
    return (await relationTypeOf(relationTypeRef(type), context)).label
  },
  kind: async ({ thing }, _, context) =>
    thing.kind === 'entity'
      ? (await entityOf(entityRef(thing.id), context)).kind
      : (await relationOf(relationRef(thing.id), context)).type,
  of: ({ thing }) => fillerRef(thing),
}

export const GraphEdge: GraphEdgeResolvers = {
  source: ({ source }) => globalId(fillerRef(source)),
  target: ({ target }) => globalId(fillerRef(target)),
  label: async ({ role, relation }, _, context) =>
    role ?? (await relationTypeOf(relationTypeRef(relation.type), context)).label,
  relation: ({ relation }) => relationRef(relation.id, relation),
}
