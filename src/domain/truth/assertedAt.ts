import type { SourcedClaim } from '../../store/port/claims.ts'
import { parseEdtf } from '../time/parseEdtf.ts'

/** Claims are sorted by the dates of few documents, and reading one costs a tenth of a millisecond. */
const remembered = new Map<string, number | null>()
const MOST = 10_000

/**
 * When a claim was asserted: the first instant that the date of its document can mean, in
 * milliseconds since 1970-01-01T00:00Z; null where that is undated.
 */
export function assertedAt({ publishedAt }: Pick<SourcedClaim, 'publishedAt'>): number | null {
  if (publishedAt === null) return null
  const before = remembered.get(publishedAt)
  if (before !== undefined) return before
  const { from, to } = parseEdtf(publishedAt)
  const instant = from ?? to
  if (remembered.size === MOST) remembered.clear()
  remembered.set(publishedAt, instant)
  return instant
}
