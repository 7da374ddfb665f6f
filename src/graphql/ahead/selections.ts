import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql'

/** What is needed of an operation to look at what it selects. */
export type Selecting = Pick<GraphQLResolveInfo, 'fragments'>

/** A field, by the nodes that make it, and what it selects. */
export type Fields = Selecting & Pick<GraphQLResolveInfo, 'fieldNodes'>

/**
 * The fields below some, those in fragments too; what a directive may leave out is left out. A fragment
 * is looked into once, however often it is spread: spread twice by each of a chain it is met without end.
 */
export function fieldsBelow(
  nodes: readonly { readonly selectionSet?: FieldNode['selectionSet'] }[],
  info: Selecting,
  spread: Set<string> = new Set(),
): readonly FieldNode[] {
  return nodes
    .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
    .filter(({ directives }) => !directives || directives.length === 0)
    .flatMap((selection) => fieldsIn(selection, info, spread))
}

function fieldsIn(
  selection: SelectionNode,
  info: Selecting,
  spread: Set<string>,
): readonly FieldNode[] {
  if (selection.kind === 'Field') return [selection]
  if (selection.kind === 'InlineFragment') return fieldsBelow([selection], info, spread)
  const name = selection.name.value
  const fragment = info.fragments[name]
  if (!fragment || spread.has(name)) return []
  spread.add(name)
  return fieldsBelow([fragment], info, spread)
}

/** What of a connection shows its items. */
const shown: readonly string[] = ['nodes', 'edges', 'pageInfo']

/** The fields of connections that show items. */
export function itemsBelow(
  connections: readonly FieldNode[],
  info: Selecting,
): readonly FieldNode[] {
  return fieldsNamed(shown, connections, info)
}

/** The fields for the items of connections, under either of their names. */
export function listedBelow(
  connections: readonly FieldNode[],
  info: Selecting,
): readonly FieldNode[] {
  const edges = fieldsNamed(['edges'], connections, info)
  return [...fieldsNamed(['nodes'], connections, info), ...fieldsNamed(['node'], edges, info)]
}

/** The fields of some names below some. */
export function fieldsNamed(
  names: readonly string[],
  nodes: readonly FieldNode[],
  info: Selecting,
): readonly FieldNode[] {
  return fieldsBelow(nodes, info).filter(({ name }) => names.includes(name.value))
}

/** Works something out of the nodes that make a field once: what operations select does not change. */
export function onceForFields<I, T>(
  make: (fields: readonly FieldNode[], info: I) => T,
): (fields: readonly FieldNode[], info: I) => T {
  const known = new WeakMap<readonly FieldNode[], T>()
  return (fields, info) => {
    const found = known.get(fields)
    if (found !== undefined) return found
    const made = make(fields, info)
    known.set(fields, made)
    return made
  }
}
