import { typeOfRelationId } from '../../domain/identity/relationId.ts'
import type {
  GraphEdgeResolvers,
  GraphNodeResolvers,
  SubgraphResolvers,
} from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { entityRef, fillerRef, relationRef, relationTypeRef } from '../sources.ts'
import { entityOf, relationTypeOf } from '../whole.ts'

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
    return (await relationTypeOf(relationTypeRef(typeOfRelationId(thing.id)), context)).label
  },
  kind: async ({ thing }, _, context) =>
    thing.kind === 'entity'
      ? (await entityOf(entityRef(thing.id), context)).kind
      : typeOfRelationId(thing.id),
  of: ({ thing }) => fillerRef(thing),
}

export const GraphEdge: GraphEdgeResolvers = {
  source: ({ source }) => globalId(fillerRef(source)),
  target: ({ target }) => globalId(fillerRef(target)),
  label: async ({ role, relation }, _, context) =>
    role ?? (await relationTypeOf(relationTypeRef(relation.type), context)).label,
  relation: ({ relation }) => relationRef(relation.id, relation),
}
