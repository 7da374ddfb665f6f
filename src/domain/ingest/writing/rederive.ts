import type { ChangeDraft } from '../../../model/change.ts'
import type { PageRequest } from '../../../model/page.ts'
import { anyRelation } from '../../../model/relationFilter.ts'
import type { RelationType } from '../../../model/relationType.ts'
import type { Store } from '../../../store/port.ts'
import { derive } from '../../derivation/derive.ts'
import { pagesOf } from '../../pagesOf.ts'

const BATCH = 1_000

/** Derives all relations of a type anew, in batches, as they read under a version of it. */
export async function rederive(
  store: Store,
  type: RelationType,
  draft: ChangeDraft,
): Promise<void> {
  const filter = { ...anyRelation, types: [type.id] }
  const read = (page: PageRequest) => store.reader().relationPage(filter, page)
  for await (const relations of pagesOf(BATCH, read)) {
    const ids = relations.map(({ id }) => id)
    await store.write(draft, async (writer) => {
      await derive(writer, ids, (id) => (id === type.id ? type : null))
    })
  }
}
