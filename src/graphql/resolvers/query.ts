import { findPaths } from '../../domain/graph/findPaths.ts'
import { subgraph } from '../../domain/graph/subgraph.ts'
import type { Thing } from '../../domain/graph/thing.ts'
import { badArgument, bounded } from '../badArgument.ts'
import {
  conflictConnection,
  documentConnection,
  entityConnection,
  filterOf,
  publisherConnection,
  relationConnection,
  relationTypeConnection,
} from '../connections.ts'
import type { Context } from '../context.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { localId, nodeOf } from '../globalId.ts'
import {
  claimRef,
  documentRef,
  entityRef,
  type NodeSource,
  publisherRef,
  type Reference,
  relationRef,
  relationTypeRef,
} from '../sources.ts'
import { present } from '../whole.ts'

export const Query: QueryResolvers = {
  node: (_, { id }, context) => {
    const node = nodeOf(id)
    return node && presentNode(node, context)
  },
  entity: (_, { id }, { loaders }) => lookUp('Entity', id, entityRef, loaders.entity),
  entities: (_, args, context) => entityConnection(args, context),
  relation: (_, { id }, { loaders }) => lookUp('Relation', id, relationRef, loaders.relation),
  relations: (_, args, context) => relationConnection(args, context),
  conflicts: (_, args, context) => conflictConnection(args, context),
  relationType: (_, { id }, { loaders }) =>
    lookUp('RelationType', id, relationTypeRef, loaders.relationType),
  relationTypes: (_, args, context) => relationTypeConnection(args, context),
  claim: (_, { id }, { loaders }) => lookUp('Claim', id, claimRef, loaders.claim),
  document: (_, { id }, { loaders }) => lookUp('Document', id, documentRef, loaders.document),
  documents: (_, args, context) => {
    const { publisher } = args
    const id = publisher ? (localId('Publisher', publisher) ?? '') : null
    return documentConnection(id, args, context)
  },
  publisher: (_, { id }, { loaders }) => lookUp('Publisher', id, publisherRef, loaders.publisher),
  publishers: (_, args, context) => publisherConnection(args, context),
  paths: async (_, args, context) => {
    const { reader, vocabulary } = context
    const filter = filterOf(args.where, context)
    const request = {
      from: thingOf(args.from, 'from'),
      to: thingOf(args.to, 'to'),
      maxRelations: bounded('maxRelations', args.maxRelations, 1, 5),
      first: bounded('first', args.first, 1, 5000),
      filter,
    }
    const [found] = await Promise.all([findPaths(reader, request), vocabulary.check(filter, null)])
    return found
  },
  subgraph: async (_, args, context) => {
    const { reader, vocabulary } = context
    bounded('seeds', args.seeds.length, 1, 50)
    const filter = filterOf(args.where, context)
    const request = {
      seeds: args.seeds.map((id) => thingOf(id, 'seeds')),
      hops: bounded('hops', args.hops, 1, 4),
      maxNodes: bounded('maxNodes', args.maxNodes, 1, 2000),
      filter,
    }
    const [found] = await Promise.all([subgraph(reader, request), vocabulary.check(filter, null)])
    return found
  },
  service: (_, __, { store, version }) => ({
    version,
    engine: () => store.engine(),
    ...counts(store),
  }),
}

function lookUp<N extends string, T>(
  kind: Parameters<typeof localId>[0],
  id: string,
  ref: (id: string) => Reference<N, T>,
  loader: Parameters<typeof present<N, T>>[1],
): Promise<Reference<N, T> | null> | null {
  const local = localId(kind, id)
  return local === null ? null : present(ref(local), loader)
}

function presentNode(node: NodeSource, { loaders }: Context): Promise<NodeSource | null> {
  switch (node.__typename) {
    case 'Entity':
      return present(node, loaders.entity)
    case 'Relation':
      return present(node, loaders.relation)
    case 'RelationType':
      return present(node, loaders.relationType)
    case 'Claim':
      return present(node, loaders.claim)
    case 'Document':
      return present(node, loaders.document)
    case 'Publisher':
      return present(node, loaders.publisher)
  }
}

/** The entity or relation that an argument names. */
function thingOf(id: string, argument: string): Thing {
  const node = nodeOf(id)
  if (node?.__typename === 'Entity') return { id: node.id, kind: 'entity' }
  if (node?.__typename === 'Relation') return { id: node.id, kind: 'relation' }
  throw badArgument(argument, `"${id}" names neither an entity nor a relation`)
}

function counts(store: Context['store']) {
  let read: ReturnType<typeof store.counts> | undefined
  const all = () => {
    read ??= store.counts()
    return read
  }
  return {
    entityCount: async () => (await all()).entities,
    relationCount: async () => (await all()).relations,
    claimCount: async () => (await all()).claims,
  }
}
