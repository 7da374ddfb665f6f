import type { RelationFilter } from '../model/relationFilter.ts'
import type { ParticipationsOfAny } from '../store/port/relations.ts'

/** A list of what something takes part in, as one field asks it of whatever it is asked of. */
export interface AskedList {
  /** The kind of list: cursors of one kind are refused by another. */
  readonly name: string
  readonly page: AskedPage
  readonly checked: Guard
}

/** Answers by a filter that was checked. */
export type Guard = <T>(run: (filter: RelationFilter) => Promise<T>) => Promise<T>

/** A page of such a list. */
export interface AskedPage {
  readonly of: ParticipationsOfAny
  /** Tells it from others: the same is asked under the same key. */
  readonly key: string
  /** What is asked next of the entities on it. */
  readonly inner: AskedPage | null
}

/** The key is worked out once, of what is asked of a hundred entities as of one. */
export function askedPage(
  { roles, filter, page, order }: ParticipationsOfAny,
  inner: AskedPage | null = null,
): AskedPage {
  const of = { roles, filter, page, ...(order ? { order } : {}) }
  return { of, key: JSON.stringify(of), inner }
}
