import type { Thing } from '../domain/graph/thing.ts'
import { badArgument } from './badArgument.ts'
import { nodeOf } from './globalId.ts'

/** The entity or relation that an argument names. */
export function thingOf(id: string, argument: string): Thing {
  const node = nodeOf(id)
  if (node?.__typename === 'Entity') return { id: node.id, kind: 'entity' }
  if (node?.__typename === 'Relation') return { id: node.id, kind: 'relation' }
  throw badArgument(argument, `"${id}" names neither an entity nor a relation`)
}
