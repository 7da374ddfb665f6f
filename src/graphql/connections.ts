import { entityClauses } from '../domain/filter/entityFilter.ts'
import { relationFilter } from '../domain/filter/relationFilter.ts'
import type { EntityWhere, RelationWhere } from '../domain/filter/relationWhere.ts'
import type { AlsoNamed } from '../domain/filter/vocabularyCheck.ts'
import type { EntityFilter } from '../model/entityFilter.ts'
import type { PageRequest } from '../model/page.ts'
import type { Participation, Relation } from '../model/relation.ts'
import type { Disputes, RelationFilter } from '../model/relationFilter.ts'
import type { RelationOrder } from '../model/relationOrder.ts'
import { foldWords } from '../store/foldText.ts'
import type { ParticipationsOfAny } from '../store/port/relations.ts'
import { type Connection, type ConnectionArguments, connection, pageRequest } from './connection.ts'
import type { Context } from './context.ts'
import type {
  EntityOrder as EntityOrderArgument,
  RelationOrder as OrderArgument,
} from './generated/resolvers.ts'
import { localEntityWhere, localWhere } from './localWhere.ts'
import { meantEntityFilter, meantFilter, thingsOf, thingsOfEntities, withMeant } from './meant.ts'
import { entityOrderOf, orderName, orderOf } from './orderOf.ts'
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
} from './sources.ts'

/** The connections of the schema, each over its list of the store. */

export type EntityConnectionSource = Connection<EntitySource>
export type NeighbourConnectionSource = Connection<EntitySource, { relationCount: number }>
export type RelationConnectionSource = Connection<RelationSource>
export type ParticipationConnectionSource = Connection<RelationSource, { role: string }>
export type RelationConflictsConnectionSource = Connection<RelationConflictsSource>
export type RelationTypeConnectionSource = Connection<RelationTypeSource>
export type ClaimConnectionSource = Connection<ClaimSource>
export type DocumentConnectionSource = Connection<DocumentSource>
export type PublisherConnectionSource = Connection<PublisherSource>

type Maybe<T> = T | null | undefined

interface WhereArguments extends ConnectionArguments {
  readonly where?: Maybe<RelationWhere>
}

interface EntityArguments extends ConnectionArguments {
  readonly search?: Maybe<string>
  readonly kind?: Maybe<readonly string[]>
  readonly where?: Maybe<EntityWhere>
  readonly orderBy?: Maybe<EntityOrderArgument>
}

interface OrderArguments {
  readonly orderBy?: Maybe<OrderArgument>
}

interface RoleArguments extends WhereArguments {
  readonly role?: Maybe<readonly string[]>
}

/** The filter that a `where` argument means in a view, with the ids of the API made those of the graph. */
export function filterOf(
  where: Maybe<RelationWhere>,
  context: Context,
  disputes: Disputes | null = null,
): RelationFilter {
  return questionOf(where, context, disputes).filter
}

/** The same filter, and the check of all words that the argument names, and what else does. */
export function questionOf(
  where: Maybe<RelationWhere>,
  { validAt, vocabulary }: Context,
  disputes: Disputes | null = null,
) {
  const local = where && localWhere(where)
  return {
    filter: relationFilter(local, validAt, disputes),
    check: (also: AlsoNamed = {}) => vocabulary.check(local, also),
  }
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

/** With the entities that take part in the relations, where they are shown. */
export function relationConnection(
  args: WhereArguments & OrderArguments,
  context: Context,
  withEntities = false,
): RelationConnectionSource {
  const { loaders, reader } = context
  const order = orderOf(args.orderBy)
  const checked = guarding(args.where, context, namedBy(order))
  return connection(args, {
    name: `relations${orderName(order)}`,
    page: (page) =>
      checked((meant) => loaders.relationPage(meant, { ...page, withEntities }, order)),
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

/** What comes along with a page of relations. */
export interface Along {
  /** The entities that take part in them. */
  readonly withEntities: boolean
  /** The page that is asked of these. */
  readonly inner: ParticipationsOfAny | null
}

export function participationConnection(
  id: string,
  args: RoleArguments & OrderArguments,
  context: Context,
  { withEntities, inner }: Along,
): ParticipationConnectionSource {
  const { loaders } = context
  const roles = args.role ?? null
  const order = orderOf(args.orderBy)
  const checked = guarding(args.where, context, { roles, ...namedBy(order) })
  return connection(args, {
    name: participationsBy(order),
    page: (page) =>
      checked((filter) =>
        loaders.participationPage.load({
          id,
          ...participationsAsked(args, filter, { ...page, withEntities }),
          inner,
        }),
      ),
    count: () =>
      checked((meant) => loaders.participationCount.load({ id, roles, filter: meant, page: none })),
    edge: ({ role, relation }: Participation) => ({
      role,
      node: relationRef(relation.id, relation),
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

export function claimConnection(
  of: 'relation' | 'document' | 'speaker',
  id: string,
  args: ConnectionArguments & { ended: boolean },
  { loaders }: Context,
): ClaimConnectionSource {
  const request = { of, id, ended: args.ended }
  return connection(args, {
    name: `claims-of-${of}`,
    page: (page) => loaders.claimPage.load({ ...request, page }),
    count: () => loaders.claimCount.load({ ...request, page: none }),
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

/** The page that such a connection reads of anything, as its arguments ask for it. */
export function participationsOf(
  args: RoleArguments & OrderArguments,
  context: Context,
  withEntities: boolean,
): ParticipationsOfAny {
  const page = pageRequest(args, participationsBy(orderOf(args.orderBy)))
  return participationsAsked(args, filterOf(args.where, context), { ...page, withEntities })
}

/** Made in one place: pages are told apart by all that is asked of them, in the order in which it stands. */
function participationsAsked(
  { role = null, orderBy }: RoleArguments & OrderArguments,
  filter: RelationFilter,
  page: PageRequest,
): ParticipationsOfAny {
  return { roles: role, filter, page, order: orderOf(orderBy) }
}

function participationsBy(order: RelationOrder): string {
  return `participations${orderName(order)}`
}

/** The attribute that an order names. */
function namedBy({ key }: RelationOrder): AlsoNamed {
  return key.on === 'attribute' ? { attributes: [key.name] } : {}
}

const none = { limit: 0, after: null, before: null, fromEnd: false }

/**
 * Answers by a filter once its words are checked, with what its slots name exchanged for what that
 * is taken for. All of it is asked together.
 */
export function guarding(
  where: Maybe<RelationWhere>,
  context: Context,
  also: AlsoNamed = {},
  disputes: Disputes | null = null,
): <T>(run: (filter: RelationFilter) => Promise<T>) => Promise<T> {
  const { filter, check } = questionOf(where, context, disputes)
  const things = thingsOf(filter)
  return async (run) => {
    const checked = check(also)
    if (things.length === 0 && checked === null) return await run(filter)
    const [answer] = await Promise.all([
      withMeant(things, context, (meant) => run(meantFilter(filter, meant))),
      checked,
    ])
    return answer
  }
}
