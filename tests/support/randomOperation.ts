import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

type Fields = GraphQLField<unknown, unknown>

/** An operation, and values of its variables: several, as one document is asked with others. */
export interface RandomOperation {
  readonly text: string
  /** The fields of its root by themselves, each an operation of the same variables. */
  readonly parts: readonly string[]
  readonly variables: readonly Readonly<Record<string, unknown>>[]
}

/** What arguments can be, by their names and types (`from: ID`); those that are not here are left out. */
export type Values = Readonly<Record<string, readonly unknown[]>>

/** A random operation over all that a schema can be asked, a few levels deep. */
export function randomOperation(
  schema: GraphQLSchema,
  values: Values,
  random: () => number,
): RandomOperation {
  const chance = (share: number) => random() < share
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T
  const declared = new Map<string, { readonly type: string; readonly among: readonly unknown[] }>()
  /** One for a type, which is then selected again and again. */
  const fragments = new Map<string, string>()
  let names = 0

  function valuesOf({ name, type }: GraphQLArgument): readonly unknown[] {
    const named = getNullableType(type)
    const own = isEnumType(named) ? named.getValues().map((value) => value.name) : []
    return values[`${name}: ${named}`] ?? own
  }

  function argumentsOf({ args }: Fields): string {
    const given = args.flatMap((argument) => {
      const { name, type } = argument
      const among = valuesOf(argument)
      if (among.length === 0 || !(isRequiredArgument(argument) || chance(0.25))) return []
      const variable = `v${names++}`
      declared.set(variable, { type: String(type), among })
      return [`${name}: $${variable}`]
    })
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }

  function fieldText(field: Fields, depth: number): string | null {
    const isAskable = field.args.every(
      (one) => !isRequiredArgument(one) || valuesOf(one).length > 0,
    )
    const type = getNamedType(field.type)
    if (!isAskable || !(isLeafType(type) || depth > 0)) return null
    const directive = chance(0.05) ? ` @include(if: $${declaredFlag()})` : ''
    const head = `f${names++}: ${field.name}${argumentsOf(field)}${directive}`
    return isLeafType(type) ? head : `${head} { ${selectionOf(field.type, depth - 1)} }`
  }

  function declaredFlag(): string {
    const variable = `v${names++}`
    declared.set(variable, { type: 'Boolean!', among: [true, false] })
    return variable
  }

  function selectionOf(output: GraphQLOutputType, depth: number): string {
    const { name } = getNamedType(output)
    if (fragments.has(name) && chance(0.5)) return `...Of${name}`
    const fields = fieldsOf(output, depth)
    if (depth < 2 || fragments.has(name) || chance(0.5)) return fields
    fragments.set(name, `fragment Of${name} on ${name} { ${fields} }`)
    return `...Of${name}`
  }

  function fieldsOf(output: GraphQLOutputType, depth: number): string {
    const type = getNamedType(output)
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename'
    const fields = Object.values(type.getFields())
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
    const inner = fields.filter((field) => !leaves.includes(field))
    const asked = [
      ...leaves.filter(() => chance(0.4)),
      ...(inner.length > 0 ? [pick(inner), ...inner.filter(() => chance(0.1))] : []),
    ].flatMap((field) => fieldText(field, depth) ?? [])
    const kinds = isInterfaceType(type) && depth > 0 ? schema.getPossibleTypes(type) : []
    const narrowed = kinds.map((kind) => `... on ${kind.name} { ${selectionOf(kind, depth - 1)} }`)
    return ['__typename', ...asked, ...narrowed].join(' ')
  }

  const query = schema.getQueryType() as GraphQLObjectType
  // What the service says of itself is another on each engine.
  const roots = Object.values(query.getFields()).filter(({ name }) => name !== 'service')
  // Most is asked of entities, and more of them than one at a time.
  const entity = roots.filter(({ name }) => name === 'entity')
  const [one, other] = [pick(chance(0.4) ? entity : roots), pick(roots)]
  const parts = [one, one, other].map((field) => fieldText(field, 5) ?? '__typename')
  const head = [...declared].map(([name, { type }]) => `$${name}: ${type}`).join(', ')
  const operation = (fields: readonly string[]) =>
    `query Q${head && `(${head})`} { ${fields.join(' ')} } ${[...fragments.values()].join(' ')}`
  const valued = () =>
    Object.fromEntries([...declared].map(([name, { among }]) => [name, pick(among)]))
  return {
    text: operation(parts),
    parts: parts.map((part) => operation([part])),
    variables: [valued(), valued()],
  }
}
