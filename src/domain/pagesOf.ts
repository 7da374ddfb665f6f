import type { Page, PageRequest } from '../model/page.ts'

/** The items of a whole list, read page after page of `limit` as they are asked for. */
export async function* pagesOf<T>(
  limit: number,
  read: (page: PageRequest) => Promise<Page<T> | undefined>,
): AsyncGenerator<readonly T[]> {
  for (let after: string | null = null, more = true; more; ) {
    const page = await read({ limit, after, before: null, fromEnd: false })
    yield (page?.items ?? []).map(({ item }) => item)
    after = page?.items.at(-1)?.key ?? null
    more = (page?.more ?? false) && after !== null
  }
}
