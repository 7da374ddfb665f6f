import type { SourcedClaim } from '../../store/port/claims.ts'
import { compareIds } from './compareIds.ts'

/** The newest claim first; of those recorded together the one that is later in its document. */
export function newestFirst(a: SourcedClaim, b: SourcedClaim): number {
  return (
    b.recordedAt - a.recordedAt ||
    compareIds(a.document, b.document) ||
    (b.start ?? 0) - (a.start ?? 0) ||
    compareIds(a.id, b.id)
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
