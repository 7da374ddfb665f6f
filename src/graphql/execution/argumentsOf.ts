import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  Kind,
  type ValueNode,
} from 'graphql'

type Variables = Readonly<Record<string, unknown>>
type Arguments = Record<string, unknown>

/** What reads the arguments of a field. */
interface ArgumentReader {
  readonly definition: GraphQLField<unknown, unknown>
  readonly read: (variables: Variables) => Arguments
}

const readers = new WeakMap<FieldNode, ArgumentReader>()

/**
 * The arguments of a field. Those that are written out in the document are read once and then the same
 * frozen values for all operations; only what variables stand in is read each time. Throws what graphql-js
 * does where they are not what the schema wants.
 */
export function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): Arguments {
  const known = readers.get(node)
  if (known?.definition === definition) return known.read(variables)
  const reader = { definition, read: readerOf(definition, node) }
  readers.set(node, reader)
  return reader.read(variables)
}

function readerOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): ArgumentReader['read'] {
  const given = node.arguments ?? []
  const varying = given.filter(({ value }) => hasVariable(value))
  const names = new Set(varying.map(({ name }) => name.value))
  const part = (args: readonly ArgumentNode[], are: 'fixed' | 'varying') =>
    [
      {
        ...definition,
        args: definition.args.filter(({ name }) => names.has(name) === (are === 'varying')),
      },
      { ...node, arguments: args },
    ] as const
  const fixed = frozen(
    getArgumentValues(
      ...part(
        given.filter((one) => !varying.includes(one)),
        'fixed',
      ),
    ),
  )
  if (varying.length === 0) return () => fixed
  const rest = part(varying, 'varying')
  return (variables) => Object.assign({}, fixed, getArgumentValues(...rest, variables))
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable)
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value))
  return value.kind === Kind.VARIABLE
}

/** What all operations share nobody may change. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}
