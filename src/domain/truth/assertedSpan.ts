import type { SourcedClaim } from '../../store/port/claims.ts'
import { compareIds } from '../ids/compareIds.ts'
import { assertedAt } from './assertedAt.ts'

/** When something was first and last asserted, in EDTF; null where no document is dated. */
export interface AssertedSpan {
  readonly firstAsserted: string | null
  readonly lastAsserted: string | null
}

/** When documents first and last asserted what claims say, by the dates they were published. */
export function assertedSpan(claims: readonly SourcedClaim[]): AssertedSpan {
  const dated = asAsserted(claims.filter(({ publishedAt }) => publishedAt !== null))
  return {
    firstAsserted: dated[0]?.publishedAt ?? null,
    lastAsserted: dated.at(-1)?.publishedAt ?? null,
  }
}

/** Claims in the order their documents were published; undated ones last, in the order of their ids. */
export function asAsserted(claims: readonly SourcedClaim[]): readonly SourcedClaim[] {
  if (claims.length < 2) return claims
  return claims
    .map((claim) => ({ claim, time: assertedAt(claim) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => {
      if (a.time !== b.time) return a.time < b.time ? -1 : 1
      return compareIds(a.claim.document, b.claim.document) || compareIds(a.claim.id, b.claim.id)
    })
    .map(({ claim }) => claim)
}
