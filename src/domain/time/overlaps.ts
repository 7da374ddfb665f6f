import type { TimeSpan } from '../../model/timeSpan.ts'

/** Whether two stretches of time have an instant in common. */
export function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  return start(a) <= end(b) && start(b) <= end(a)
}

/** Whether the first lies wholly in the second. */
export function isWithin(a: TimeSpan, b: TimeSpan): boolean {
  return start(a) >= start(b) && end(a) <= end(b)
}

function start({ from }: TimeSpan): number {
  return from ?? Number.NEGATIVE_INFINITY
}

function end({ to }: TimeSpan): number {
  return to ?? Number.POSITIVE_INFINITY
}
