import type { SourcedClaim } from '../../store/port/claims.ts'
import type { Voice } from './voice.ts'

/** Claims that agree with each other on one aspect. */
export type Side<T> = readonly Voice<T>[]

/**
 * Puts what claims say of one aspect into sides: within a side all agree. The side that wins comes
 * first: the one that most independent publishers are on, then the one with the newest claim. The
 * order in which claims are given makes no difference.
 */
export function sidesOf<T>(
  voices: readonly Voice<T>[],
  agree: (a: T, b: T) => boolean,
): readonly Side<T>[] {
  const sides: Voice<T>[][] = []
  for (const voice of [...voices].sort((a, b) => compareClaims(a.claim, b.claim))) {
    const side = sides.find((members) => members.every(({ value }) => agree(value, voice.value)))
    if (side) side.push(voice)
    else sides.push([voice])
  }
  return sides.sort(compareSides)
}

/** How many independent publishers are on a side. */
export function publisherCount(claims: readonly SourcedClaim[]): number {
  return new Set(claims.map(({ publisher }) => publisher)).size
}

/** The newest first; of one time the later in its document. */
export function compareClaims(a: SourcedClaim, b: SourcedClaim): number {
  return (
    b.recordedAt - a.recordedAt ||
    compare(a.document, b.document) ||
    (b.start ?? 0) - (a.start ?? 0) ||
    compare(a.id, b.id)
  )
}

function compareSides<T>(a: Side<T>, b: Side<T>): number {
  const [claimsA, claimsB] = [a, b].map((side) => side.map(({ claim }) => claim))
  const byPublishers = publisherCount(claimsB ?? []) - publisherCount(claimsA ?? [])
  const [first, second] = [a[0], b[0]]
  return byPublishers || (first && second ? compareClaims(first.claim, second.claim) : 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
