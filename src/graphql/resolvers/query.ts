import type { GraphQLResolveInfo } from 'graphql'
import { graphsBetween } from '../../domain/diff/graphsBetween.ts'
import { mergeProposals } from '../../domain/identity/mergeProposals.ts'
import { anyEntity } from '../../model/entityFilter.ts'
import { besideSurroundings } from '../ahead/besideSurroundings.ts'
import { besideTraversal } from '../ahead/besideTraversal.ts'
import { lookAhead } from '../ahead/lookAhead.ts'
import { showEntities } from '../ahead/showsEntities.ts'
import { compared } from '../answers/comparison.ts'
import {
  conflictConnection,
  documentConnection,
  entityConnection,
  publisherConnection,
  relationConnection,
  relationTypeConnection,
} from '../answers/connections.ts'
import { facetsOf } from '../answers/facets.ts'
import { pathsOf } from '../answers/pathsOf.ts'
import { surroundingsOf } from '../answers/surroundingsOf.ts'
import { traversal } from '../answers/traversal.ts'
import { bounded } from '../arguments/badArgument.ts'
import { between } from '../arguments/between.ts'
import { placeOf } from '../arguments/placeOf.ts'
import { thingOf } from '../arguments/thingOf.ts'
import { type Context, contextKnownAt } from '../context.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { localId, nodeOf } from '../globalId.ts'
import { fromCursor, toCursor } from '../pages/cursor.ts'
import {
  claimRef,
  documentRef,
  entityRef,
  judgementRef,
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
  entity: async (_, { id }, context, info) => {
    const { loaders, taken, knownAt } = context
    const local = localId('Entity', id)
    if (local === null) return null
    lookAhead(entityRef(taken.last(local, knownAt)), info, context)
    const found = await present(entityRef(local), loaders.entity)
    if (found) taken.see(local, knownAt, found.id)
    return found
  },
  entities: (_, args, context) => entityConnection(args, context),
  relation: (_, { id }, context, info) => {
    const { relation, relationWithEntities } = context.loaders
    const loader = showEntities(info.fieldNodes, info) ? relationWithEntities : relation
    return lookUp('Relation', id, aheadOf(relationRef, info, context), loader)
  },
  relations: (_, args, context, info) => relationConnection(args, context, info),
  conflicts: (_, args, context) => conflictConnection(args, context),
  facets: (_, args, context) => facetsOf(args, context),
  compare: (_, args, context) => compared(args, context),
  relationType: (_, { id }, { loaders }) =>
    lookUp('RelationType', id, relationTypeRef, loaders.relationType),
  relationTypes: (_, args, context) => relationTypeConnection(args, context),
  claim: (_, { id }, { loaders }) => lookUp('Claim', id, claimRef, loaders.claim),
  document: (_, { id }, context, info) =>
    lookUp('Document', id, aheadOf(documentRef, info, context), context.loaders.document),
  documents: (_, args, context) => {
    const { publisher } = args
    const id = publisher ? (localId('Publisher', publisher) ?? '') : null
    return documentConnection(id, args, context)
  },
  publisher: (_, { id }, { loaders }) => lookUp('Publisher', id, publisherRef, loaders.publisher),
  publishers: (_, args, context) => publisherConnection(args, context),
  paths: (_, args, context) => pathsOf(args, context),
  traverse: async (_, args, context, info) => {
    bounded('from', args.from.length, 1, 50)
    const from = args.from.map((id) => thingOf(id, 'from'))
    return await traversal(from, args, context, besideTraversal(info.fieldNodes, info))
  },
  subgraph: (_, args, context, info) =>
    surroundingsOf(args, context, {
      whole: false,
      ...besideSurroundings(info.fieldNodes, info),
    }),
  subgraphDiff: async (_, args, context) => {
    const { from, to } = between(args, context)
    const told = { whole: true, withEntities: false, withTypes: false }
    const [before, after] = await Promise.all([
      surroundingsOf(args, contextKnownAt(context, from), told),
      surroundingsOf(args, contextKnownAt(context, to), told),
    ])
    return { from, to, ...graphsBetween(before, after) }
  },
  judgement: (_, { id }, { loaders }) => lookUp('Judgement', id, judgementRef, loaders.judgement),
  mergeProposals: async (_, { kind, first, after }, { reader }) => {
    const limit = bounded('first', first, 1, 500)
    const page = {
      limit,
      after: typeof after === 'string' ? fromCursor('entities', after, 'after') : null,
      before: null,
      fromEnd: false,
    }
    const { items, more } = await reader.entityPage({ ...anyEntity, kinds: kind ?? null }, page)
    const last = items.at(-1)
    return {
      proposals: [
        ...(await mergeProposals(
          reader,
          items.map(({ item }) => item.id),
        )),
      ],
      endCursor: more && last ? toCursor('entities', last.key) : null,
    }
  },
  changes: async (_, { after, first }, { reader }) => [
    ...(await reader.changes(placeOf(after), bounded('first', first, 0, 500))),
  ],
  service: (_, __, { store, version }) => ({
    version,
    engine: () => store.engine(),
    ...counts(store),
  }),
}

/** Refers to something that is about to be looked up, and sends for what is asked of it. */
function aheadOf<S extends Reference<string, unknown>>(
  ref: (id: string) => S,
  info: GraphQLResolveInfo,
  context: Context,
): (id: string) => S {
  return (id) => {
    const source = ref(id)
    lookAhead(source, info, context)
    return source
  }
}

function lookUp<N extends string, T extends { readonly id: string }>(
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
    case 'Judgement':
      return present(node, loaders.judgement)
  }
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
