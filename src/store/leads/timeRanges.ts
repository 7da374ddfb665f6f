import type { RelationFilter } from '../../model/relationFilter.ts'
import { FIRST_INSTANT, type TimeSpan } from '../../model/timeSpan.ts'
import type { ListRange } from '../catalogue/parameters.ts'
import { DAY, HIGHEST, LOWEST, timeKey } from '../orderKey.ts'

/** A stretch of a list by time. */
type TimeRange = Omit<ListRange, 'sorting'>

/**
 * The stretches of a list by time in which what a filter means can stand. Lists go by the beginning:
 * what lasts a day at most begins in the time asked for or on the day before; what lasts longer may
 * have begun long ago, and is listed by itself, as are what has no known beginning and what is
 * undated. So a time is found without wading through all that came before it.
 */
export function timeRanges(
  { overlaps, within, validAt }: RelationFilter,
  { above, below }: { readonly above: string; readonly below: string },
): readonly TimeRange[] {
  if (!overlaps && !within && !validAt) return above < below ? [{ above, below, span: null }] : []
  const range = narrowed({ above, below, span: null }, within?.from ?? null, within?.to ?? null)
  const asked = [overlaps, validAt].filter((span) => span !== null)
  if (asked.every(({ from, to }) => from === null && to === null)) return nonEmpty([range])
  const isUndatedMeant = overlaps === null && within === null && validAt?.certainly === false
  return nonEmpty([
    asked.reduce((rest, { from, to }) => narrowed(rest, dayBefore(from), to), of(range, 'day')),
    asked.reduce((rest, { to }) => narrowed(rest, null, to), of(range, 'long')),
    of(range, 'until'),
    ...(isUndatedMeant ? [of({ ...range, above, below }, 'undated')] : []),
  ])
}

function of(range: TimeRange, span: string): TimeRange {
  return { ...range, span }
}

function dayBefore(instant: number | null): number | null {
  return instant === null || instant - DAY < FIRST_INSTANT ? null : instant - DAY
}

/** What of a stretch begins at one instant at the earliest, and at another at the latest. */
function narrowed(range: TimeRange, from: TimeSpan['from'], to: TimeSpan['to']): TimeRange {
  const [, above = LOWEST] = [from === null ? LOWEST : timeKey(from), range.above].sort()
  const [below = HIGHEST] = [to === null ? HIGHEST : `${timeKey(to)}${HIGHEST}`, range.below].sort()
  return { ...range, above, below }
}

function nonEmpty(ranges: readonly TimeRange[]): readonly TimeRange[] {
  return ranges.filter(({ above, below }) => above < below)
}
