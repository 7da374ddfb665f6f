import { anyRelation } from '../../model/relationFilter.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { Store } from '../../store/port.ts'
import { derive } from './derive.ts'

const BATCH = 1_000

/** Derives all relations of a type anew, in batches, as they read under a version of it. */
export async function rederive(store: Store, type: RelationType): Promise<void> {
  const filter = { ...anyRelation, types: [type.id] }
  for (let after: string | null = null, more = true; more; ) {
    const page = await store
      .reader()
      .relationPage(filter, { limit: BATCH, after, before: null, fromEnd: false })
    const ids = page.items.map(({ item }) => item.id)
    await store.write(async (writer) => {
      await writer.lockRelations(ids)
      await derive(writer, ids, (id) => (id === type.id ? type : null))
    })
    after = page.items.at(-1)?.key ?? null
    more = page.more && after !== null
  }
}
