import { typeOfRelationId } from '../../domain/ids/relationId.ts'
import { agreementsOf } from '../../domain/truth/agreementsOf.ts'
import { conflictsOf } from '../../domain/truth/conflictsOf.ts'
import { fulfilling, punctuality } from '../../domain/truth/fulfilment.ts'
import { besideTraversal } from '../ahead/besideTraversal.ts'
import { orAhead } from '../ahead/lookAhead.ts'
import { claimConnection } from '../answers/connections.ts'
import { participationConnection } from '../answers/participationConnection.ts'
import { participationList } from '../answers/participationList.ts'
import { traversal } from '../answers/traversal.ts'
import { bounded } from '../arguments/badArgument.ts'
import { between } from '../arguments/between.ts'
import type { Context } from '../context.ts'
import type { RelationResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { askedPage } from '../loading/askedList.ts'
import {
  fillerRef,
  publisherRef,
  type RelationSource,
  relationRef,
  relationTypeRef,
  seen,
} from '../sources.ts'
import { told } from '../told.ts'
import { relationOf, relationTypeOf } from '../whole.ts'

type Maybe<T> = T | null | undefined

export const Relation: RelationResolvers = {
  id: globalId,
  label: told(typeOf, ({ label }) => label),
  type: ({ id }) => relationTypeRef(typeOfRelationId(id)),
  key: told(relationOf, ({ key }) => key),
  participants: told(
    relationOf,
    ({ type, fillers }, { role }: { role?: Maybe<readonly string[]> }) => {
      const asked = role ? fillers.filter((filler) => role.includes(filler.role)) : fillers
      return asked.map((filler) => ({ type, role: filler.role, filler: fillerRef(filler) }))
    },
  ),
  modality: told(relationOf, ({ state }) => state?.modality ?? null),
  polarity: told(relationOf, ({ state }) => state?.polarity ?? null),
  validTime: told(relationOf, ({ state }) => state?.validTime ?? null),
  attributes: told(
    relationOf,
    ({ type, state }, { name }: { name?: Maybe<readonly string[]> }, { id }) =>
      (state?.attributes ?? [])
        .filter((attribute) => !name || name.includes(attribute.name))
        .map((attribute) => ({ type, relation: id, ...attribute })),
  ),
  claims: orAhead(({ id }, args, context, info) =>
    claimConnection('relation', id, args, context, info),
  ),
  agreements: async (source, _, context) => {
    const [type, claims] = await typeAndClaims(source, context)
    return [...agreementsOf(type, claims)]
  },
  conflicts: async (source, _, context) => {
    const [type, claims] = await typeAndClaims(source, context)
    return [...conflictsOf(type, claims)]
  },
  fulfilments: async (source, { first }, context) => {
    const limit = bounded('first', first, 0, 500)
    const [planned, type] = await Promise.all([
      relationOf(source, context),
      typeOf(source, context),
    ])
    const filter = fulfilling(planned, type)
    const [slot] = filter?.slots ?? []
    if (!filter || !slot) return []
    const { items } = await context.loaders.participationPage.load({
      id: slot.filler,
      page: askedPage({
        roles: slot.role === null ? null : [slot.role],
        filter: { ...filter, validAt: context.validAt },
        page: { limit, after: null, before: null, fromEnd: false },
      }),
    })
    return items.map(({ item: { relation } }) => ({
      relation: relationRef(relation.id, relation),
      punctuality: punctuality(planned.state?.validTime ?? null, relation.state?.validTime ?? null),
    }))
  },
  publishers: told(relationOf, ({ state }) =>
    (state?.publishers ?? []).map((publisher) => publisherRef(publisher)),
  ),
  publisherCount: told(relationOf, ({ state }) => state?.publisherCount ?? null),
  firstAsserted: told(relationOf, ({ state }) => state?.firstAsserted ?? null),
  lastAsserted: told(relationOf, ({ state }) => state?.lastAsserted ?? null),
  singleSourced: told(relationOf, ({ state }) => state && state.publisherCount === 1),
  partOf: orAhead(({ id }, args, context, info) =>
    participationConnection(
      id,
      participationList(info.fieldNodes, () => args, context, info),
      context,
    ),
  ),
  traverse: orAhead(({ id }, args, context, info) =>
    traversal([{ id, kind: 'relation' }], args, context, besideTraversal(info.fieldNodes, info)),
  ),
  history: orAhead(async ({ id }, { first }, { loaders }) => {
    const limit = bounded('first', first, 0, 500)
    const versions = await loaders.relationHistory.load({ id, limit })
    return versions.map(({ since, until, survivor, item }) => {
      const relation = survivor === null ? relationRef(id, item) : relationRef(survivor)
      return seen({ since, until, relation }, since)
    })
  }),
  diff: ({ id }, args, context) => ({ id, ...between(args, context) }),
}

/** The id of a relation tells its type: the relation itself need not be read for that. */
function typeOf({ id }: RelationSource, context: Context) {
  return relationTypeOf(relationTypeRef(typeOfRelationId(id)), context)
}

/** Its type and its claims, both in one round trip. */
export async function typeAndClaims(source: RelationSource, context: Context) {
  return await Promise.all([typeOf(source, context), context.loaders.claimsOf.load(source.id)])
}
