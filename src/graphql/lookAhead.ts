import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  type SelectionNode,
} from 'graphql'
import { participationConnection } from './connections.ts'
import type { Context } from './context.ts'

/** What of a connection shows its items. */
const shown: readonly string[] = ['nodes', 'edges', 'pageInfo']

/**
 * Sends for the pages of relations that an operation asks of an entity, while that is looked up
 * itself: both come in one round trip. Where the fields are resolved they find what is on its way;
 * whatever is wrong with them is said there.
 */
export function lookAhead(id: string, info: GraphQLResolveInfo, context: Context): void {
  const type = info.schema.getType('Entity')
  const relations = isObjectType(type) ? type.getFields().relations : undefined
  if (!relations) return
  for (const node of fieldsOf(info.fieldNodes, info)) {
    if (node.name.value !== 'relations') continue
    if (!fieldsOf([node], info).some(({ name }) => shown.includes(name.value))) continue
    try {
      const args = getArgumentValues(relations, node, info.variableValues)
      void participationConnection(id, args, context).nodes().catch(ignored)
    } catch {
      // The field itself says so.
    }
  }
}

function ignored(): void {}

/** The fields below some, those in fragments too; what a directive may leave out is left out. */
function fieldsOf(
  nodes: readonly { readonly selectionSet?: FieldNode['selectionSet'] }[],
  info: GraphQLResolveInfo,
): readonly FieldNode[] {
  return nodes
    .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
    .filter(({ directives }) => !directives || directives.length === 0)
    .flatMap((selection) => fieldsIn(selection, info))
}

function fieldsIn(selection: SelectionNode, info: GraphQLResolveInfo): readonly FieldNode[] {
  if (selection.kind === 'Field') return [selection]
  if (selection.kind === 'InlineFragment') return fieldsOf([selection], info)
  const fragment = info.fragments[selection.name.value]
  return fragment ? fieldsOf([fragment], info) : []
}
