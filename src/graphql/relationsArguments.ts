import { assertObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql'
import { argumentsOf } from './execution/argumentsOf.ts'

/** The arguments of a field for the relations of an entity. Throws where they are not what the schema wants. */
export function relationsArguments(
  field: FieldNode,
  { schema, variableValues }: Pick<GraphQLResolveInfo, 'schema' | 'variableValues'>,
): Record<string, unknown> {
  const { relations } = assertObjectType(schema.getType('Entity')).getFields()
  return relations ? argumentsOf(relations, field, variableValues) : {}
}
