import type { ValidAt } from '../../model/relationFilter.ts'
import type { ValidTime } from '../../model/validTime.ts'
import { certainlyAt } from './certainlyAt.ts'
import { possiblyAt } from './possiblyAt.ts'

/** Whether something holds at a time, as surely as is asked. */
export function holds(time: ValidTime | null, { certainly, ...span }: ValidAt): boolean {
  return certainly ? certainlyAt(time, span) : possiblyAt(time, span)
}
