import type { SourcedClaim } from '../../store/port/claims.ts'
import { parseEdtf } from '../time/parseEdtf.ts'
import { compareIds } from './compareIds.ts'

/** When something was first and last asserted, in EDTF; null where no document is dated. */
export interface AssertedSpan {
  readonly firstAsserted: string | null
  readonly lastAsserted: string | null
}

/** When documents first and last asserted what claims say, by the dates they were published. */
export function assertedSpan(claims: readonly SourcedClaim[]): AssertedSpan {
  const dated = claims.filter(({ publishedAt }) => publishedAt !== null).sort(assertedFirst)
  return {
    firstAsserted: dated[0]?.publishedAt ?? null,
    lastAsserted: dated.at(-1)?.publishedAt ?? null,
  }
}

/** The claim of the document that was published first; undated ones last, as they were recorded. */
export function assertedFirst(a: SourcedClaim, b: SourcedClaim): number {
  const [timeA, timeB] = [instantOf(a), instantOf(b)]
  if (timeA !== timeB) return timeA < timeB ? -1 : 1
  return a.recordedAt - b.recordedAt || compareIds(a.id, b.id)
}

function instantOf({ publishedAt }: SourcedClaim): number {
  if (publishedAt === null) return Number.POSITIVE_INFINITY
  const { from, to } = parseEdtf(publishedAt)
  return from ?? to ?? Number.POSITIVE_INFINITY
}
