import { anyRelation, type RelationFilter } from '../../model/relationFilter.ts'
import { newestFirst } from '../../model/relationOrder.ts'
import type { ParticipationsOfAny } from '../../store/port/relations.ts'

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
export function askedPage(of: ParticipationsOfAny, inner: AskedPage | null = null): AskedPage {
  const { roles, filter, page, order = newestFirst } = of
  const { limit, after, before, fromEnd, ...beside } = page
  const key = JSON.stringify([
    filter === anyRelation ? null : filter,
    roles,
    order === newestFirst ? null : order,
    [limit, after, before, fromEnd, beside],
  ])
  return { of, key, inner }
}
