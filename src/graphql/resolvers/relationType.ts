import { relationConnection } from '../answers/connections.ts'
import type { RelationTypeResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { told } from '../told.ts'
import { relationTypeOf } from '../whole.ts'

export const RelationType: RelationTypeResolvers = {
  id: globalId,
  name: ({ id }) => id,
  label: told(relationTypeOf, ({ label }) => label),
  inverseLabel: told(relationTypeOf, ({ inverseLabel }) => inverseLabel),
  description: told(relationTypeOf, ({ description }) => description),
  roles: told(relationTypeOf, ({ roles }) => [...roles]),
  attributes: told(relationTypeOf, ({ attributes }) => [...attributes]),
  codes: told(relationTypeOf, ({ codes }) => [...codes]),
  relations: ({ id }, args, context, info) =>
    relationConnection(
      { ...args, where: { ...args.where, type: typesWithin(id, args.where) } },
      context,
      info,
    ),
}

/** The relations of a type that a filter on types leaves: its own or none. */
function typesWithin(
  id: string,
  where: { type?: readonly string[] | null | undefined } | null | undefined,
) {
  const types = where?.type
  return !types || types.includes(id) || types.includes(`type:${id}`) ? [id] : []
}
