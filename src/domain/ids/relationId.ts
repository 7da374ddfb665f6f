import type { Filler } from '../../model/relation.ts'
import { contentHash } from './contentHash.ts'

/**
 * The id of a relation: its type and a hash of what identifies it, so that every source that
 * speaks of the same relation lands on the same node. The order of fillers makes no difference.
 */
export function relationId(
  type: string,
  identifying: readonly Filler[],
  key: string | null,
): string {
  const fillers = identifying.map(({ role, id, kind }) => `${role}=${kind}:${id}`).sort()
  return `${type}-${contentHash({ type, fillers, key })}`
}

/** The type that a relation's id names. */
export function typeOfRelationId(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('-')))
}
