import type { SourcedClaim } from '../../store/port/claims.ts'
import { compareIds } from '../ids/compareIds.ts'
import { assertedAt } from './assertedAt.ts'

/**
 * The newest claim first: that of the document published last, undated ones behind all dated ones;
 * of one document the claim that is later in it. When this graph learned of a claim makes no
 * difference: sources that are loaded the other way round say the same.
 */
export function newestFirst(a: SourcedClaim, b: SourcedClaim): number {
  const [x, y] = [a, b].map((claim) => assertedAt(claim) ?? Number.NEGATIVE_INFINITY)
  if (x !== y) return (x ?? 0) > (y ?? 0) ? -1 : 1
  return (
    compareIds(a.document, b.document) || (b.start ?? 0) - (a.start ?? 0) || compareIds(a.id, b.id)
  )
}

/** The oldest claim first, as lists of the claims on a relation go. */
export function oldestFirst(a: SourcedClaim, b: SourcedClaim): number {
  return (
    a.recordedAt - b.recordedAt ||
    compareIds(a.document, b.document) ||
    (a.start ?? 0) - (b.start ?? 0) ||
    compareIds(a.id, b.id)
  )
}

/** What is vouched for before what is alleged, then the newest. */
export function vouchedFirst(a: SourcedClaim, b: SourcedClaim): number {
  const alleged = ({ modality }: SourcedClaim) => Number(modality === 'ALLEGED')
  return alleged(a) - alleged(b) || newestFirst(a, b)
}
