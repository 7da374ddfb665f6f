import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Context } from './context.ts'
import {
  type ParticipationConnectionSource,
  participationConnection,
} from './participationConnection.ts'
import { participationList } from './participationList.ts'
import { relationsArguments } from './relationsArguments.ts'
import { fieldsNamed, itemsBelow } from './selections.ts'

/** One field for the relations of an entity, the nodes that make it, and what of it is to be sent for. */
interface Ahead {
  readonly field: FieldNode
  readonly fields: readonly FieldNode[]
  readonly items: boolean
  readonly count: boolean
}

/** What operations select does not change: it is looked through once for each. */
const known = new WeakMap<readonly FieldNode[], readonly Ahead[]>()

/**
 * Sends for the pages of relations that an operation asks of an entity, and for how many there are,
 * while that is looked up itself: all come in one round trip. Where the fields are resolved they take
 * what is on its way (`sentAhead`); whatever is wrong with them is said there.
 */
export function lookAhead(id: string, info: GraphQLResolveInfo, context: Context): void {
  const ahead = known.get(info.fieldNodes) ?? aheadOf(info)
  known.set(info.fieldNodes, ahead)
  for (const { field, fields, items, count } of ahead) {
    try {
      const args = () => relationsArguments(field, info)
      const asked = participationList(fields, args, context, info)
      const list = participationConnection(id, asked, context)
      keep(field, id, context, list)
      if (items) list.nodes().catch(ignored)
      if (count) list.totalCount().catch(ignored)
    } catch {
      // The field itself says so.
    }
  }
}

/** The list that a field asks of an entity, where it was sent for ahead. */
export function sentAhead(
  id: string,
  { fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>,
  { sent }: Context,
): ParticipationConnectionSource | undefined {
  const [field] = fieldNodes
  return field && sent.get(field)?.get(id)
}

function keep(
  field: FieldNode,
  id: string,
  { sent }: Context,
  list: ParticipationConnectionSource,
): void {
  const lists = sent.get(field) ?? new Map<string, ParticipationConnectionSource>()
  sent.set(field, lists)
  lists.set(id, list)
}

/** Fields that answer under one name are one. */
function aheadOf(info: GraphQLResolveInfo): readonly Ahead[] {
  const byName = new Map<string, [FieldNode, ...FieldNode[]]>()
  for (const field of fieldsNamed(['relations'], info.fieldNodes, info)) {
    const name = field.alias?.value ?? field.name.value
    const same = byName.get(name)
    if (same) same.push(field)
    else byName.set(name, [field])
  }
  return [...byName.values()].map((fields) => ({
    field: fields[0],
    fields,
    items: itemsBelow(fields, info).length > 0,
    count: fieldsNamed(['totalCount'], fields, info).length > 0,
  }))
}

function ignored(): void {}
