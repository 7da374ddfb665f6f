import type { PageRequest } from '../../model/page.ts'
import { anyRelation } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { pagesOf } from '../pagesOf.ts'

const PAGE = 5_000

/** The ids of all relations that any of these takes part in. */
export async function participationsOf(
  reader: Pick<Reader, 'participationPages'>,
  fillers: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const id of fillers) {
    const read = async (page: PageRequest) =>
      (await reader.participationPages([{ id, roles: null, filter: anyRelation, page }]))[0]
    for await (const some of pagesOf(PAGE, read)) {
      for (const { relation } of some) found.add(relation.id)
    }
  }
  return [...found]
}
