import type { Entity } from './entity.ts'

/** Which part of an ordered list is wanted. Keys are the sort keys of items, exclusive. */
export interface PageRequest {
  /** How many items at most. */
  readonly limit: number
  /** Items behind this key in list order. */
  readonly after: string | null
  /** Items ahead of this key in list order. */
  readonly before: string | null
  /** Counted from the end of the list when true; items come in list order all the same. */
  readonly fromEnd: boolean
  /** Whether the entities that take part in listed relations are to come along with them. */
  readonly withEntities?: boolean
}

/** An item with its sort key, which is the cursor's content too. */
export interface Keyed<T> {
  readonly key: string
  readonly item: T
  /** Entities that came along, which the engine may leave out: then they are read by their ids. */
  readonly entities?: readonly Entity[]
}

/** A part of an ordered list, in list order. */
export interface Page<T> {
  readonly items: readonly Keyed<T>[]
  /** Whether there are more items past this part in the direction of reading. */
  readonly more: boolean
}
