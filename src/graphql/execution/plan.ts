import { collectFields, collectSubFields } from '@graphql-tools/utils'
import {
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  TypeNameMetaFieldDef,
} from 'graphql'
import { knowingView } from '../views.ts'
import { completer } from './completer.ts'
import type { Field, PlannedField, Planning, Selection } from './field.ts'
import { fragmentsOf } from './fragmentsOf.ts'
import { Unplanned } from './unplanned.ts'

type Variables = Readonly<Record<string, unknown>>

/** What is selected of objects of one type, worked out when the first of them is met. */
class LazySelection implements Selection {
  readonly type: GraphQLObjectType
  readonly #collect: () => ReadonlyMap<string, readonly FieldNode[]>
  readonly #plan: Plan
  #fields: readonly PlannedField[] | undefined

  constructor(
    plan: Plan,
    type: GraphQLObjectType,
    collect: () => ReadonlyMap<string, readonly FieldNode[]>,
  ) {
    this.type = type
    this.#plan = plan
    this.#collect = collect
  }

  get fields(): readonly PlannedField[] {
    this.#fields ??= [...this.#collect()].map(([key, nodes]) => this.#planned(key, nodes))
    return this.#fields
  }

  #planned(key: string, nodes: readonly FieldNode[]): PlannedField {
    const { type } = this
    const name = nodes[0]?.name.value ?? ''
    const definition = type.getFields()[name] ?? typename(name, type)
    // An object keeps its prototype there, and not a field.
    if (key === '__proto__') throw new Unplanned('a field cannot be called __proto__')
    const field = { key, nodes, parentType: type, definition }
    const { resolve } = definition
    return {
      ...field,
      resolve: resolve ? knowingView(resolve) : null,
      complete: completer(definition.type, field, this.#plan),
    }
  }
}

/** What is worked out of an operation once, however often it is asked. */
export class Plan implements Planning {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly root: Selection
  /** Those that directives ask. */
  readonly #variables: Variables

  constructor({ schema, document, operationName }: ExecutionArgs, variables: Variables) {
    const operation = getOperationAST(document, operationName)
    const type = operation && schema.getRootType(operation.operation)
    if (!operation || !type) throw new Unplanned('there is no such operation')
    this.schema = schema
    this.operation = operation
    this.fragments = Object.fromEntries(fragmentsOf(document))
    this.#variables = variables
    this.root = new LazySelection(
      this,
      type,
      () => collectFields(schema, this.fragments, variables, type, operation.selectionSet).fields,
    )
  }

  below({ nodes }: Field, type: GraphQLObjectType): Selection {
    return new LazySelection(
      this,
      type,
      () => collectSubFields(this.schema, this.fragments, this.#variables, type, [...nodes]).fields,
    )
  }
}

/** The field that tells what an object is; what asks about the schema is left to others. */
function typename(name: string, type: GraphQLObjectType): Field['definition'] {
  if (name !== '__typename') throw new Unplanned(`${name} is no field of ${type.name}`)
  return { ...TypeNameMetaFieldDef, resolve: () => type.name }
}
