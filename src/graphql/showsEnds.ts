import type { FieldNode } from 'graphql'
import { fieldsNamed, type Selecting } from './selections.ts'
import { told } from './showsEntities.ts'

const known = new WeakMap<readonly FieldNode[], boolean>()

/**
 * Whether a field for a traversal shows more than the ids of the entities that it ends at: then these
 * come along with the last step.
 */
export function showsEnds(fields: readonly FieldNode[], info: Selecting): boolean {
  const found = known.get(fields) ?? isShowing(fields, info)
  known.set(fields, found)
  return found
}

function isShowing(fields: readonly FieldNode[], info: Selecting): boolean {
  const edges = fieldsNamed(['edges'], fields, info)
  const ends = [...fieldsNamed(['nodes'], fields, info), ...fieldsNamed(['node'], edges, info)]
  return fieldsNamed(told, ends, info).length > 0
}
