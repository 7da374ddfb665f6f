import { assertObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql'
import { claimConnection } from './connections.ts'
import type { Context } from './context.ts'
import { argumentsOf } from './execution/argumentsOf.ts'
import { fieldsNamed, itemsBelow } from './selections.ts'

/** The types that have claims, by the kind of list that theirs is. */
const types = { document: 'Document', relation: 'Relation' } as const

type Of = keyof typeof types

/** The nodes that make one field for claims, and what of it is to be sent for. */
interface Ahead {
  readonly fieldNodes: readonly [FieldNode, ...FieldNode[]]
  readonly items: boolean
  readonly count: boolean
}

/** What operations select does not change: it is looked through once for each. */
const known = new WeakMap<readonly FieldNode[], readonly Ahead[]>()

/**
 * Sends for the pages of claims that an operation asks of a document or a relation, and for how many
 * there are, while that is looked up itself: all come in one round trip. The fields find them on their
 * way, since the same page is read once; whatever is wrong with them is said there.
 */
export function claimsAhead(of: Of, id: string, info: GraphQLResolveInfo, context: Context): void {
  const ahead = known.get(info.fieldNodes) ?? aheadOf(info)
  known.set(info.fieldNodes, ahead)
  for (const { fieldNodes, items, count } of ahead) {
    try {
      const args = claimArguments(of, fieldNodes[0], info)
      const selecting = { fieldNodes, fragments: info.fragments }
      const list = claimConnection(of, id, args, context, selecting)
      if (items) list.nodes().catch(ignored)
      if (count) list.totalCount().catch(ignored)
    } catch {
      // The field itself says so.
    }
  }
}

function claimArguments(of: Of, field: FieldNode, info: GraphQLResolveInfo): { ended: boolean } {
  const { claims } = assertObjectType(info.schema.getType(types[of])).getFields()
  const args = claims ? argumentsOf(claims, field, info.variableValues) : {}
  return { ...args, ended: args.ended === true }
}

/** Fields that answer under one name are one. */
function aheadOf(info: GraphQLResolveInfo): readonly Ahead[] {
  const byName = new Map<string, [FieldNode, ...FieldNode[]]>()
  for (const field of fieldsNamed(['claims'], info.fieldNodes, info)) {
    const name = field.alias?.value ?? field.name.value
    const same = byName.get(name)
    if (same) same.push(field)
    else byName.set(name, [field])
  }
  return [...byName.values()].map((fieldNodes) => ({
    fieldNodes,
    items: itemsBelow(fieldNodes, info).length > 0,
    count: fieldsNamed(['totalCount'], fieldNodes, info).length > 0,
  }))
}

function ignored(): void {}
