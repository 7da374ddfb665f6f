import type { TimeSpan } from '../../model/timeSpan.ts'
import type { ValidTime } from '../../model/validTime.ts'
import { overlaps } from './overlaps.ts'

/** Whether something can hold at some instant of a span: what is undated can hold at any. */
export function possiblyAt(time: ValidTime | null, span: TimeSpan): boolean {
  return time === null || overlaps(time, span)
}
