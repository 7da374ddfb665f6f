import {
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { DEFAULT_PAGE } from '../graphql/connection.ts'

/** An operation, as far as it tells what it asks for. */
export type Asked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>

/**
 * How many objects an operation asks for at most, known before anything is read: a page counts as
 * many as it may have, every other field as one. 0 where its variables cannot be used, which the
 * execution reports.
 */
export function objectsAsked(asked: Asked): number {
  const { schema, document, operationName, variableValues } = asked
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return 0
  const { coerced: variables } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
  )
  if (!variables) return 0
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  }
  const known = new Map<string, number>()
  return ofSet(root, operation.selectionSet)

  function ofSet(type: GraphQLCompositeType, { selections }: SelectionSetNode): number {
    let objects = 0
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) objects += ofField(type, selection)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) objects += ofFragment(selection.name.value)
      else {
        const { typeCondition, selectionSet } = selection
        objects += ofSet(named(typeCondition?.name.value) ?? type, selectionSet)
      }
    }
    return objects
  }

  /** Counted once however often it is spread: what it asks for is the same everywhere. */
  function ofFragment(name: string): number {
    const fragment = fragments.get(name)
    const type = named(fragment?.typeCondition.name.value)
    if (!fragment || !type) return 0
    const objects = known.get(name) ?? ofSet(type, fragment.selectionSet)
    known.set(name, objects)
    return objects
  }

  function ofField(type: GraphQLCompositeType, field: FieldNode): number {
    if (!field.selectionSet || !(isObjectType(type) || isAbstractType(type))) return 0
    const definition = 'getFields' in type ? type.getFields()[field.name.value] : undefined
    const inner = definition && getNamedType(definition.type)
    if (!inner || !isCompositeType(inner)) return 0
    const takes = new Set(definition.args.map(({ name }) => name))
    const args = getArgumentValues(definition, field, variables)
    const page = args.last ?? args.first ?? args.maxNodes ?? (takes.has('first') ? DEFAULT_PAGE : 1)
    return Math.max(0, Number(page)) * (1 + ofSet(inner, field.selectionSet))
  }

  function named(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }
}
