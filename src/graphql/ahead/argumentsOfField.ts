import { assertObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql'
import { argumentsOf } from '../execution/argumentsOf.ts'

/** The arguments of a field of a type. Throws where they are not what the schema wants. */
export function argumentsOfField(
  type: 'Entity' | 'Relation',
  field: FieldNode,
  { schema, variableValues }: Pick<GraphQLResolveInfo, 'schema' | 'variableValues'>,
): Record<string, unknown> {
  const definition = assertObjectType(schema.getType(type)).getFields()[field.name.value]
  return definition ? argumentsOf(definition, field, variableValues) : {}
}
