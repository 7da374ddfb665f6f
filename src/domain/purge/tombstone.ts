import { nodeId } from '../../model/nodeId.ts'
import { contentHash } from '../ids/contentHash.ts'

/** The kinds of things that can be purged by their ids, and are not taken in again. */
export type PurgedKind = 'Entity' | 'Document' | 'Claim'

/** What is left of what was purged: a hash of what it was called, by which it is known again. */
export function tombstoneOf(kind: PurgedKind, id: string): string {
  return contentHash(nodeId(kind, id))
}

/** What a change that was about something says once that is purged: the id of nothing there is. */
export function purgedSubject(node: string): string {
  return `purged:${contentHash(node)}`
}

/** What stands where a reason spoke of something that is purged. */
export const PURGED = '(purged)'
