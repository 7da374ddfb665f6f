import type { RelationWhere } from '../../domain/filter/relationWhere.ts'
import type { PartnersOf } from '../../store/port/facets.ts'
import { badArgument, bounded } from '../arguments/badArgument.ts'
import { guarding } from '../arguments/guarding.ts'
import type { Context } from '../context.ts'
import { localId } from '../globalId.ts'
import { type ConnectionArguments, connection } from '../pages/connection.ts'
import { type EntitySource, entityRef, relationRef } from '../sources.ts'
import { present } from '../whole.ts'
import type { RelationConnectionSource } from './connections.ts'
import { withFillers } from './facets.ts'

type Where = RelationWhere | null | undefined

/** Two entities that are compared, by relations that match. */
export interface ComparisonSource {
  readonly a: EntitySource
  readonly b: EntitySource
  readonly where: Where
}

/** The comparison of two entities, as what they are taken for; null where one is unknown. */
export async function compared(
  { a, b, where }: { readonly a: string; readonly b: string; readonly where?: Where },
  { loaders }: Context,
): Promise<ComparisonSource | null> {
  const [first, second] = await Promise.all(
    [a, b].map((id) => {
      const local = localId('Entity', id)
      return local === null ? null : present(entityRef(local), loaders.entity)
    }),
  )
  if (!first || !second) return null
  if (first.id !== second.id) return { a: first, b: second, where }
  throw badArgument('b', `"${b}" is the same entity as "${a}"`)
}

/** The relations in which both take part. */
export function relationsBetween(
  { a, b, where }: ComparisonSource,
  args: ConnectionArguments,
  context: Context,
): RelationConnectionSource {
  const { loaders, reader } = context
  const checked = guarding(where, context)
  const pair = [a.id, b.id]
  return connection(args, {
    name: 'relations',
    page: (page) => checked((meant) => loaders.relationPage(withFillers(meant, pair), page)),
    count: () => checked((meant) => reader.relationCount(withFillers(meant, pair))),
    edge: (relation) => ({ node: relationRef(relation.id, relation) }),
  })
}

interface PartnerArguments {
  readonly kind?: readonly string[] | null | undefined
  readonly first: number
}

/** The partners that both have, or one alone. */
export async function comparedPartners(
  { a, b, where }: ComparisonSource,
  of: PartnersOf,
  { kind, first }: PartnerArguments,
  context: Context,
) {
  const limit = bounded('first', first, 0, 500)
  const request = { a: a.id, b: b.id, of, kinds: kind ?? null, limit }
  const { items, more } = await guarding(
    where,
    context,
  )((filter) => context.loaders.comparedPartners.load({ ...request, filter }))
  const partners = items.map(({ entity, withA, withB }) => ({
    entity: entityRef(entity.id, entity),
    withA,
    withB,
  }))
  return { partners, more }
}
