import type { Bounds } from '../../model/clause.ts'

/**
 * What is asked of terms: one of these, or, where `low` is given, one from `low` up to, and not
 * including, `high`; of names, that words begin words of one of them.
 */
export interface TermTest {
  readonly any: readonly string[]
  readonly low: string | null
  readonly high: string | null
  readonly words: readonly string[] | null
}

/** Tests of terms of which one at least must come out as told. */
export type TermClause = readonly (TermTest & { readonly holds: boolean })[]

/** Sorts behind everything that a term can go on with. */
const LAST = '\u{10ffff}'

/** The smallest that a term can go on with: nothing lies between a term and this. */
const NEXT = ' '

export function oneOf(any: readonly string[]): TermTest {
  return { any, low: null, high: null, words: null }
}

export function beginning(prefix: string): TermTest {
  return { any: [], low: prefix, high: `${prefix}${LAST}`, words: null }
}

export function within(
  prefix: string,
  { from, to, isFromExcluded, isToExcluded }: Bounds<string>,
): TermTest {
  return {
    any: [],
    low: from === null ? prefix : `${prefix}${from}${isFromExcluded ? NEXT : ''}`,
    high: to === null ? `${prefix}${LAST}` : `${prefix}${to}${isToExcluded ? '' : NEXT}`,
    words: null,
  }
}

/** Bounds by what stands for them in terms. */
export function keyed<T>(bounds: Bounds<T>, key: (value: T) => string): Bounds<string> {
  const of = (value: T | null) => (value === null ? null : key(value))
  return { ...bounds, from: of(bounds.from), to: of(bounds.to) }
}
