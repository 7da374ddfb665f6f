import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type GraphQLCompositeType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { fragmentsOf } from '../graphql/execution/fragmentsOf.ts'
import { DEFAULT_PAGE } from '../graphql/pages/connection.ts'

/** An operation, as far as it tells what it asks for. */
export type Asked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>

/** How many objects a selection asks for: in the lists right below it, and beside them. */
interface Objects {
  readonly listed: number
  readonly single: number
}

/** What is known of a document: the variables that tell sizes, and how much was asked for with some. */
interface Known {
  readonly sizes: readonly string[]
  readonly asked: Map<string, number>
}

const documents = new WeakMap<DocumentNode, Known>()

/** How many sizes are remembered of a document. */
const MOST = 100

/**
 * How many objects an operation asks for at most, known before anything is read: a page counts as
 * many as it may have, every other field as one. What stands beside the lists of something bounded,
 * as the two sides of a diff do, comes once. 0 where its variables cannot be used, which the
 * execution reports.
 */
export function objectsAsked(operation: Asked): number {
  const { document, operationName, variableValues } = operation
  const { sizes, asked } = documents.get(document) ?? { sizes: sizesOf(document), asked: new Map() }
  documents.set(document, { sizes, asked })
  const key = JSON.stringify([operationName, sizes.map((name) => variableValues?.[name])])
  const known = asked.get(key)
  if (known !== undefined) return known
  const counted = counting(operation)
  if (counted === null) return 0
  if (asked.size >= MOST) asked.clear()
  asked.set(key, counted)
  return counted
}

/** The variables that a document uses for the sizes of pages. */
function sizesOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Argument: ({ name, value }) => {
      if (sizing.includes(name.value) && value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}

/** The arguments that tell how many objects a field answers with. */
const sizing = ['first', 'last', 'maxNodes']

/** Null where the variables cannot be used. */
function counting({ schema, document, operationName, variableValues }: Asked): number | null {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return null
  const { coerced: variables } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
  )
  if (!variables) return null
  const fragments = fragmentsOf(document)
  const known = new Map<string, Objects>()
  return sumOf(ofSet(root, operation.selectionSet))

  function ofSet(type: GraphQLCompositeType, { selections }: SelectionSetNode): Objects {
    let [listed, single] = [0, 0]
    for (const selection of selections) {
      const found = ofSelection(type, selection)
      listed += found.listed
      single += found.single
    }
    return { listed, single }
  }

  function ofSelection(type: GraphQLCompositeType, selection: SelectionNode): Objects {
    if (selection.kind === Kind.FIELD) return ofField(type, selection)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    const { typeCondition, selectionSet } = selection
    return ofSet(named(typeCondition?.name.value) ?? type, selectionSet)
  }

  /** Counted once however often it is spread: what it asks for is the same everywhere. */
  function ofFragment(name: string): Objects {
    const fragment = fragments.get(name)
    const type = named(fragment?.typeCondition.name.value)
    if (!fragment || !type) return nothing
    const objects = known.get(name) ?? ofSet(type, fragment.selectionSet)
    known.set(name, objects)
    return objects
  }

  function ofField(type: GraphQLCompositeType, field: FieldNode): Objects {
    if (!field.selectionSet || !(isObjectType(type) || isAbstractType(type))) return nothing
    const definition = 'getFields' in type ? type.getFields()[field.name.value] : undefined
    const inner = definition && getNamedType(definition.type)
    if (!inner || !isCompositeType(inner)) return nothing
    const takes = new Set(definition.args.map(({ name }) => name))
    const args = getArgumentValues(definition, field, variables)
    const page = args.last ?? args.first ?? args.maxNodes ?? (takes.has('first') ? DEFAULT_PAGE : 1)
    const most = Math.max(0, Number(page))
    const below = ofSet(inner, field.selectionSet)
    return isListType(getNullableType(definition.type))
      ? { listed: most * (1 + sumOf(below)), single: 0 }
      : { listed: 0, single: most * (1 + below.listed) + below.single }
  }

  function named(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }
}

const nothing: Objects = { listed: 0, single: 0 }

function sumOf({ listed, single }: Objects): number {
  return listed + single
}
