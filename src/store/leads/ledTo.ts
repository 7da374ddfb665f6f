import type { ListRange } from '../catalogue/parameters.ts'

/** What an index leads to; null is any. */
interface Stretch extends Pick<ListRange, 'span'> {
  readonly type: string | null
  readonly role: string | null
}

/**
 * The index of roles that leads to a stretch of a list by time. Where neither a type nor a role is asked
 * for, that by spans leads to all that a time means, so that one statement reads it.
 */
export function ledTo({
  type,
  role,
  span,
}: Stretch): 'all' | 'ofType' | 'ofRole' | 'ofTypeAndRole' | 'ofSpan' {
  if (span !== null && (isLedByTime({ span }) || (type === null && role === null))) return 'ofSpan'
  if (type !== null) return role === null ? 'ofType' : 'ofTypeAndRole'
  return role === null ? 'all' : 'ofRole'
}

/** What lasts a day at most stands close to the time asked for in every list; the rest is led to. */
export function isLedByTime({ span }: Pick<ListRange, 'span'>): boolean {
  return span !== null && span !== 'day'
}

const any: readonly null[] = [null]

/** Each of a list once; where none is asked for, any, once. */
export function eachOf(list: readonly string[] | null): readonly (string | null)[] {
  return list === null ? any : [...new Set(list)]
}
