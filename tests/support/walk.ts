import type { Page, PageRequest } from '../../src/model/page.ts'

/** All items of a list, a page after the other, forwards or from its end. */
export async function walk<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  limit: number,
  fromEnd = false,
): Promise<T[]> {
  const found: T[] = []
  let edge: string | null = null
  for (let more = true; more; ) {
    const request: PageRequest = fromEnd
      ? { limit, after: null, before: edge, fromEnd }
      : { limit, after: edge, before: null, fromEnd }
    const page: Page<T> = await read(request)
    const items = page.items.map(({ item }) => item)
    if (fromEnd) found.unshift(...items)
    else found.push(...items)
    edge = (fromEnd ? page.items[0] : page.items.at(-1))?.key ?? null
    more = page.more
    if (more && page.items.length === 0) throw new Error('a page is empty, yet there is more')
  }
  return found
}

/** A page from the start that holds everything a test has. */
export const everything: PageRequest = { limit: 500, after: null, before: null, fromEnd: false }
