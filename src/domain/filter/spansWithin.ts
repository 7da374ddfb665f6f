import { FIRST_INSTANT, LAST_INSTANT, type TimeSpan } from '../../model/timeSpan.ts'
import type { RelationWhere } from './relationWhere.ts'
import { whereSpan } from './whereSpan.ts'

/**
 * The stretches within which a filter asks relations to lie: before a time is within all that is
 * ahead of it. Nothing is before what has no beginning, nor after what has no end.
 */
export function spansWithin(
  { within, before, after }: RelationWhere,
  path: string,
): readonly TimeSpan[] {
  const spans: TimeSpan[] = []
  if (isGiven(within)) spans.push(whereSpan(within, `${path}.within`))
  if (isGiven(before)) {
    const { from } = whereSpan(before, `${path}.before`)
    spans.push({ from: null, to: (from ?? FIRST_INSTANT) - 1 })
  }
  if (isGiven(after)) {
    const { to } = whereSpan(after, `${path}.after`)
    spans.push({ from: (to ?? LAST_INSTANT) + 1, to: null })
  }
  return spans
}

function isGiven(text: string | null | undefined): text is string {
  return typeof text === 'string'
}
