import { typeOfRelationId } from '../../domain/ids/relationId.ts'
import { anyRelation } from '../../model/relationFilter.ts'
import { bounded } from '../arguments/badArgument.ts'
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
  totalDegree: ({ thing }, _, { loaders, validAt }) =>
    loaders.participationCount.load({
      id: thing.id,
      roles: null,
      filter: { ...anyRelation, validAt },
      page: { limit: 0, after: null, before: null, fromEnd: false },
    }),
}

export const GraphEdge: GraphEdgeResolvers = {
  source: ({ source }) => globalId(fillerRef(source)),
  target: ({ target }) => globalId(fillerRef(target)),
  label: async ({ role, relation }, _, context) =>
    role ?? (await relationTypeOf(relationTypeRef(relation.type), context)).label,
  weight: ({ relations }) => relations.length,
  relation: ({ relation }) => relationRef(relation.id, relation.whole ?? undefined),
  relations: ({ relations }, { first }) =>
    relations
      .slice(0, bounded('first', first, 0, 500))
      .map((relation) => relationRef(relation.id, relation.whole ?? undefined)),
}
