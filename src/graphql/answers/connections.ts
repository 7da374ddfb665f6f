import { entityClauses } from '../../domain/filter/entityFilter.ts'
import type { EntityWhere } from '../../domain/filter/relationWhere.ts'
import type { EntityFilter } from '../../model/entityFilter.ts'
import type { Relation } from '../../model/relation.ts'
import { foldWords } from '../../store/terms/foldText.ts'
import { besideRelations } from '../ahead/besideRelations.ts'
import { claimsName, claimsOfAny } from '../ahead/claimsOfAny.ts'
import type { Reading } from '../ahead/innerField.ts'
import type { Fields } from '../ahead/selections.ts'
import { guarding } from '../arguments/guarding.ts'
import { localEntityWhere } from '../arguments/localWhere.ts'
import { meantEntityFilter, thingsOfEntities, withMeant } from '../arguments/meant.ts'
import { entityOrderOf, namedBy, orderName, orderOf } from '../arguments/orderOf.ts'
import type { Context } from '../context.ts'
import type { EntityOrder as EntityOrderArgument } from '../generated/resolvers.ts'
import {
  type Connection,
  type ConnectionArguments,
  connection,
  connectionOf,
} from '../pages/connection.ts'
import type { OrderArguments, RoleArguments, WhereArguments } from '../pages/listArguments.ts'
import {
  type ClaimSource,
  claimRef,
  type DocumentSource,
  documentRef,
  type EntitySource,
  entityRef,
  type PublisherSource,
  publisherRef,
  type RelationConflictsSource,
  type RelationSource,
  type RelationTypeSource,
  relationRef,
  relationTypeRef,
} from '../sources.ts'

/** The connections of the schema, each over its list of the store; of what something takes part in see participationConnection. */

export type EntityConnectionSource = Connection<EntitySource>
export type NeighbourConnectionSource = Connection<EntitySource, { relationCount: number }>
export type RelationConnectionSource = Connection<RelationSource>
export type RelationConflictsConnectionSource = Connection<RelationConflictsSource>
export type RelationTypeConnectionSource = Connection<RelationTypeSource>
export type ClaimConnectionSource = Connection<ClaimSource>
export type DocumentConnectionSource = Connection<DocumentSource>
export type PublisherConnectionSource = Connection<PublisherSource>

type Maybe<T> = T | null | undefined

interface EntityArguments extends ConnectionArguments {
  readonly search?: Maybe<string>
  readonly kind?: Maybe<readonly string[]>
  readonly where?: Maybe<EntityWhere>
  readonly orderBy?: Maybe<EntityOrderArgument>
}

export function entityConnection(args: EntityArguments, context: Context): EntityConnectionSource {
  const { loaders, reader } = context
  const words = typeof args.search === 'string' ? foldWords(args.search) : []
  // A search for nothing but punctuation finds nothing, rather than everything.
  const nothing = typeof args.search === 'string' && words.length === 0
  const where = args.where && localEntityWhere(args.where)
  const clauses = entityClauses(where, context.validAt)
  const filter = { words, kinds: nothing ? [] : (args.kind ?? null), clauses }
  const order = entityOrderOf(args.orderBy)
  const plain = words.length > 0 ? 'matches' : 'entities'
  const checked = async <T>(run: (filter: EntityFilter) => Promise<T>): Promise<T> => {
    const [answer] = await Promise.all([
      withMeant(thingsOfEntities(filter), context, (meant) =>
        run(meantEntityFilter(filter, meant)),
      ),
      context.vocabulary.checkEntities(where),
    ])
    return answer
  }
  return connection(args, {
    name: order ? `entities-${order.direction}-${order.by}` : plain,
    page: (page) => checked((meant) => loaders.entityPage(meant, page, order)),
    count: () => checked((meant) => reader.entityCount(meant)),
    edge: (entity) => ({ node: entityRef(entity.id, entity) }),
  })
}

export function neighbourConnection(
  id: string,
  args: RoleArguments & { kind?: Maybe<readonly string[]> },
  context: Context,
): NeighbourConnectionSource {
  const { loaders } = context
  const roles = args.role ?? null
  const request = { id, kinds: args.kind ?? null, roles }
  const checked = guarding(args.where, context, { roles })
  return connection(args, {
    name: 'neighbours',
    page: (page) =>
      checked((meant) => loaders.neighbourPage.load({ ...request, filter: meant, page })),
    count: () =>
      checked((meant) => loaders.neighbourCount.load({ ...request, filter: meant, page: none })),
    edge: ({ entity, relationCount }) => ({ node: entityRef(entity.id, entity), relationCount }),
  })
}

/** With what is shown beside the relations. */
export function relationConnection(
  args: WhereArguments & OrderArguments,
  context: Context,
  info: Reading & Fields,
): RelationConnectionSource {
  const { loaders, reader } = context
  const order = orderOf(args.orderBy)
  const checked = guarding(args.where, context, namedBy(order))
  const beside = besideRelations(info.fieldNodes, info)
  return connection(args, {
    name: `relations${orderName(order)}`,
    page: (page) =>
      checked((meant) => loaders.relationPage(meant, Object.assign({}, page, beside), order)),
    count: () => checked((meant) => reader.relationCount(meant)),
    edge: (relation: Relation) => ({ node: relationRef(relation.id, relation) }),
  })
}

export function conflictConnection(
  args: WhereArguments & { aspect?: Maybe<readonly string[]>; settled?: Maybe<boolean> },
  context: Context,
): RelationConflictsConnectionSource {
  const { loaders, reader } = context
  const disputes = { aspects: args.aspect ?? null, settled: args.settled ?? null }
  const checked = guarding(args.where, context, { aspects: args.aspect ?? null }, disputes)
  return connection(args, {
    name: 'conflicts',
    page: (page) => checked((meant) => loaders.relationPage(meant, page)),
    count: () => checked((meant) => reader.relationCount(meant)),
    edge: (relation: Relation) => ({
      node: { relation: relationRef(relation.id, relation), disputes },
    }),
  })
}

export function relationTypeConnection(
  args: ConnectionArguments,
  { loaders, reader }: Context,
): RelationTypeConnectionSource {
  return connection(args, {
    name: 'types',
    page: (page) => loaders.relationTypePage(page),
    count: () => reader.relationTypeCount(),
    edge: (type) => ({ node: relationTypeRef(type.id, type) }),
  })
}

/** With what is shown beside the claims: where they come from, and what they speak of. */
export function claimConnection(
  of: 'relation' | 'document' | 'speaker',
  id: string,
  args: ConnectionArguments & { ended: boolean },
  { loaders }: Context,
  info: Fields,
): ClaimConnectionSource {
  const asked = claimsOfAny(of, args, info.fieldNodes, info)
  return connectionOf(asked.page, {
    name: claimsName(of),
    page: () => loaders.claimPage.load({ id, ...asked }),
    count: () => loaders.claimCount.load({ of, id, ended: args.ended, page: none }),
    edge: (claim) => ({ node: claimRef(claim.id, claim) }),
  })
}

export function documentConnection(
  publisher: string | null,
  args: ConnectionArguments,
  { loaders }: Context,
): DocumentConnectionSource {
  return connection(args, {
    name: 'documents',
    page: (page) => loaders.documentPage.load({ publisher, page }),
    count: () => loaders.documentCount.load({ publisher, page: none }),
    edge: (document) => ({ node: documentRef(document.id, document) }),
  })
}

export function publisherConnection(
  args: ConnectionArguments,
  { loaders, reader }: Context,
): PublisherConnectionSource {
  return connection(args, {
    name: 'publishers',
    page: (page) => loaders.publisherPage(page),
    count: () => reader.publisherCount(),
    edge: (publisher) => ({ node: publisherRef(publisher.id, publisher) }),
  })
}

const none = { limit: 0, after: null, before: null, fromEnd: false }
