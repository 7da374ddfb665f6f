import type { Keyed, Page, PageRequest } from '../../model/page.ts'
import { badArgument, bounded } from '../arguments/badArgument.ts'
import { fromCursor, toCursor } from './cursor.ts'

/** Arguments of every connection. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** An item on a page, with its place in the list. */
export type EdgeOf<N, E extends object> = E & { readonly node: N; cursor(): string }

/** A page of a list; nothing of it is read before it is asked for. */
export interface Connection<N, E extends object = object> {
  edges(): Promise<readonly EdgeOf<N, E>[]>
  nodes(): Promise<readonly N[]>
  pageInfo(): Promise<PageInfo>
  totalCount(): Promise<number>
}

/** Where the items of a connection come from. */
export interface List<T, N, E extends object> {
  /** The kind of list: cursors of one kind are refused by another. */
  readonly name: string
  readonly page: (request: PageRequest) => Promise<Page<T>>
  readonly count: () => Promise<number>
  /** The edge of an item, its cursor apart. */
  readonly edge: (item: T) => E & { node: N }
}

/** How many items come where nothing is said. */
export const DEFAULT_PAGE = 20
const MOST = 500

/** A connection over a list, as its arguments ask for it. */
export function connection<T, N, E extends object>(
  args: ConnectionArguments,
  list: List<T, N, E>,
): Connection<N, E> {
  return connectionOf(pageRequest(args, list.name), list)
}

/** A connection over a list, by a request that was made of its arguments. */
export function connectionOf<T, N, E extends object>(
  request: PageRequest,
  list: List<T, N, E>,
): Connection<N, E> {
  return new ListConnection(request, list)
}

/**
 * An answer has many of them: what they do is not made anew for each. Items that were sent for ahead are
 * those that are asked for then.
 */
class ListConnection<T, N, E extends object> implements Connection<N, E> {
  readonly #request: PageRequest
  readonly #list: List<T, N, E>
  #read: Promise<Page<T>> | undefined
  #edges: Promise<readonly EdgeOf<N, E>[]> | undefined
  #nodes: Promise<readonly N[]> | undefined

  constructor(request: PageRequest, list: List<T, N, E>) {
    this.#request = request
    this.#list = list
  }

  edges(): Promise<readonly EdgeOf<N, E>[]> {
    const { name, edge } = this.#list
    this.#edges ??= this.#page().then(({ items }) =>
      items.map(({ key, item }) => Object.assign(new Place(name, key), edge(item))),
    )
    return this.#edges
  }

  nodes(): Promise<readonly N[]> {
    const { edge } = this.#list
    this.#nodes ??= this.#page().then(({ items }) => items.map(({ item }) => edge(item).node))
    return this.#nodes
  }

  async pageInfo(): Promise<PageInfo> {
    return pageInfo(this.#request, await this.#page(), this.#list.name)
  }

  totalCount(): Promise<number> {
    return this.#list.count()
  }

  #page(): Promise<Page<T>> {
    this.#read ??= this.#list.page(this.#request)
    return this.#read
  }
}

/** Where an item stands in a list. */
class Place {
  readonly #list: string
  readonly #key: string

  constructor(list: string, key: string) {
    this.#list = list
    this.#key = key
  }

  cursor(): string {
    return toCursor(this.#list, this.#key)
  }
}

/** The page that arguments ask for of a kind of list. Throws BAD_INPUT that names the argument. */
export function pageRequest(args: ConnectionArguments, list: string): PageRequest {
  const { first, last, after, before } = args
  if (typeof first === 'number' && typeof last === 'number') {
    throw badArgument('last', 'first and last do not go together')
  }
  const fromEnd = typeof last === 'number'
  return {
    limit: bounded(fromEnd ? 'last' : 'first', last ?? first ?? DEFAULT_PAGE, 0, MOST),
    after: typeof after === 'string' ? fromCursor(list, after, 'after') : null,
    before: typeof before === 'string' ? fromCursor(list, before, 'before') : null,
    fromEnd,
  }
}

/**
 * Past the end of a page in the direction of reading the page itself knows what there is. A cursor
 * tells the rest: ahead of a page after a cursor there is at least the item the cursor is of.
 */
function pageInfo(
  { after, before, fromEnd }: PageRequest,
  page: Page<unknown>,
  list: string,
): PageInfo {
  return {
    hasNextPage: before !== null || (!fromEnd && page.more),
    hasPreviousPage: after !== null || (fromEnd && page.more),
    startCursor: cursorOf(page.items[0], list),
    endCursor: cursorOf(page.items.at(-1), list),
  }
}

function cursorOf(item: Keyed<unknown> | undefined, list: string): string | null {
  return item ? toCursor(list, item.key) : null
}
