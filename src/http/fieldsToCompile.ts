import {
  type ExecutionArgs,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/**
 * How many fields an operation has once it is written out: fragments wherever they are spread, and
 * fields of an interface once for each type that it may be. Counting ends soon after `most`, since
 * fragments that spread others can make a short text exponentially long.
 */
export function fieldsToCompile(
  { schema, document, operationName }: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName'>,
  most: number,
): number {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return 0
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  }
  let count = 0
  add(root, operation.selectionSet, 1)
  return count

  /** Adds what is selected of a type, which is written out for so many types. */
  function add(type: GraphQLCompositeType, { selections }: SelectionSetNode, copies: number): void {
    for (const selection of selections) {
      if (count > most) return
      if (selection.kind === Kind.FIELD) {
        count += copies
        const inner = fieldType(type, selection.name.value)
        if (inner && selection.selectionSet) {
          add(inner, selection.selectionSet, copies * typesOf(schema, inner))
        }
        continue
      }
      const part =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      if (!part) continue
      const named = schema.getType(part.typeCondition?.name.value ?? type.name)
      const inner = isCompositeType(named) ? named : type
      const share = typesOf(schema, inner) / typesOf(schema, type)
      add(inner, part.selectionSet, Math.max(1, copies * Math.min(1, share)))
    }
  }
}

function fieldType(type: GraphQLCompositeType, name: string): GraphQLCompositeType | null {
  const field = 'getFields' in type ? type.getFields()[name] : undefined
  const inner = field && getNamedType(field.type)
  return isCompositeType(inner) ? inner : null
}

function typesOf(schema: GraphQLSchema, type: GraphQLCompositeType): number {
  return isAbstractType(type) ? schema.getPossibleTypes(type).length : 1
}
