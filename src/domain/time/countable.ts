import type { TimeSpan } from '../../model/timeSpan.ts'
import type { ValidTime } from '../../model/validTime.ts'

/** The last millisecond since 1970 that a Date of JavaScript can hold; the first is its negative. */
const LAST = 8_640_000_000_000_000

/**
 * The time with ends that can be counted, stored and shown: what lies beyond the first or the last
 * instant is taken for it. Of what is certain only the part between them stays.
 */
export function countable(time: ValidTime): ValidTime {
  return { ...time, from: nearest(time.from), to: nearest(time.to), sure: within(time.sure) }
}

/** Whether an end stands for all that lies beyond it, so that nothing there can be told apart. */
export function isBeyond(ms: number | null): boolean {
  return ms !== null && Math.abs(ms) === LAST
}

function within(sure: TimeSpan | null): TimeSpan | null {
  if (!sure || (sure.from ?? 0) > LAST || (sure.to ?? 0) < -LAST) return null
  return { from: nearest(sure.from), to: nearest(sure.to) }
}

function nearest(ms: number | null): number | null {
  return ms === null ? null : Math.min(Math.max(ms, -LAST), LAST)
}
