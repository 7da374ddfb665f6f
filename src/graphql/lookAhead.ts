import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql'
import { participationConnection } from './connections.ts'
import type { Context } from './context.ts'
import { fieldsNamed } from './selections.ts'
import { showsEntities } from './showsEntities.ts'

/** What of a connection shows its items. */
const shown: readonly string[] = ['nodes', 'edges', 'pageInfo']

/**
 * Sends for the pages of relations that an operation asks of an entity, and for how many there are,
 * while that is looked up itself: all come in one round trip. Where the fields are resolved they find what is on its way;
 * whatever is wrong with them is said there.
 */
export function lookAhead(id: string, info: GraphQLResolveInfo, context: Context): void {
  const type = info.schema.getType('Entity')
  const relations = isObjectType(type) ? type.getFields().relations : undefined
  if (!relations) return
  for (const fields of asAnswered(fieldsNamed(['relations'], info.fieldNodes, info))) {
    const [field] = fields
    if (!field) continue
    try {
      const args = getArgumentValues(relations, field, info.variableValues)
      const withEntities = showsEntities(fields, info)
      const list = participationConnection(id, args, context, withEntities)
      if (fieldsNamed(shown, fields, info).length > 0) list.nodes().catch(ignored)
      if (fieldsNamed(['totalCount'], fields, info).length > 0) list.totalCount().catch(ignored)
    } catch {
      // The field itself says so.
    }
  }
}

/** Fields that answer under one name are one. */
function asAnswered(fields: readonly FieldNode[]): Iterable<readonly FieldNode[]> {
  const byName = new Map<string, FieldNode[]>()
  for (const field of fields) {
    const name = field.alias?.value ?? field.name.value
    byName.set(name, [...(byName.get(name) ?? []), field])
  }
  return byName.values()
}

function ignored(): void {}
