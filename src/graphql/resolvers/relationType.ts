import { relationConnection } from '../connections.ts'
import type { RelationTypeResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { relationTypeOf } from '../whole.ts'

export const RelationType: RelationTypeResolvers = {
  id: globalId,
  name: ({ id }) => id,
  label: async (source, _, context) => (await relationTypeOf(source, context)).label,
  inverseLabel: async (source, _, context) => (await relationTypeOf(source, context)).inverseLabel,
  description: async (source, _, context) => (await relationTypeOf(source, context)).description,
  roles: async (source, _, context) => [...(await relationTypeOf(source, context)).roles],
  attributes: async (source, _, context) => [...(await relationTypeOf(source, context)).attributes],
  codes: async (source, _, context) => [...(await relationTypeOf(source, context)).codes],
  relations: ({ id }, args, context) =>
    relationConnection(
      { ...args, where: { ...args.where, type: typesWithin(id, args.where) } },
      context,
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
