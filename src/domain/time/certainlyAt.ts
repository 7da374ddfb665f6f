import type { TimeSpan } from '../../model/timeSpan.ts'
import type { ValidTime } from '../../model/validTime.ts'
import { isWithin, overlaps } from './overlaps.ts'

/**
 * Whether something holds at some instant of a span, whatever exactly its time means: the span has
 * an instant of the stretch that is certain, or all that the time can mean lies in it, as `2018-10`
 * lies in 2018. The bounds of a time that is uncertain or approximate are no reason to be certain.
 */
export function certainlyAt(time: ValidTime | null, span: TimeSpan): boolean {
  if (time === null) return false
  if (time.sure && overlaps(time.sure, span)) return true
  return !time.uncertain && !time.approximate && isWithin(time, span)
}
