import type { Thing } from '../../domain/graph/thing.ts'
import { nodeOf } from '../globalId.ts'
import { badArgument, bounded } from './badArgument.ts'

/** The entity or relation that an argument names. */
export function thingOf(id: string, argument: string): Thing {
  const node = nodeOf(id)
  if (node?.__typename === 'Entity') return { id: node.id, kind: 'entity' }
  if (node?.__typename === 'Relation') return { id: node.id, kind: 'relation' }
  throw badArgument(argument, `"${id}" names neither an entity nor a relation`)
}

/** The entities and relations that an argument lists, so many at most. */
export function thingsNamed(
  ids: readonly string[],
  argument: string,
  most: number,
): readonly Thing[] {
  bounded(argument, ids.length, 0, most)
  return ids.map((id) => thingOf(id, argument))
}
