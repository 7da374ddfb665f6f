import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PageRequest } from '../../src/model/page.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { RelationOrder } from '../../src/model/relationOrder.ts'
import type { Store } from '../../src/store/port.ts'
import { draft } from '../support/draft.ts'
import { onEngines } from '../support/onEngines.ts'
import { entity, filler, putRelations, state, stored } from '../support/sample.ts'
import { walk } from '../support/walk.ts'

const sale = (id: number) => ({
  id: `sells-${id}`,
  type: 'sells',
  fillers: [filler('agent', 'hub'), filler('patient', 'other')],
  // Many stand at the same time, so that ties are paged through too.
  state: state({ time: `201${id % 4}`, publisherCount: 1 + (id % 3) }),
})
const orders: readonly RelationOrder[] = [
  { key: { on: 'time' }, direction: 'descending' },
  { key: { on: 'time' }, direction: 'ascending' },
  { key: { on: 'publisherCount' }, direction: 'descending' },
]

/** Between any two pages relations are written, at every place of the lists. */
onEngines('pages read while others write', ({ openStore }) => {
  let store: Store
  let written = 0

  const write = (count: number) =>
    store.write(draft, (writer) =>
      putRelations(
        writer,
        Array.from({ length: count }, () => {
          written += 1
          return sale(written)
        }),
      ),
    )

  beforeAll(async () => {
    store = await openStore()
    await store.write(draft, (writer) =>
      writer.putEntities(['hub', 'other'].map((id) => stored(entity(id)))),
    )
  })
  afterAll(() => store.close())

  it.each(orders.flatMap((order) => [false, true].map((fromEnd) => ({ order, fromEnd }))))(
    'have nothing twice and leave nothing out that was there throughout: $order.key.on, $order.direction, from the end: $fromEnd',
    async ({ order, fromEnd }) => {
      await write(12)
      const there = Array.from({ length: written }, (_, index) => `sells-${index + 1}`)
      const request = { id: 'hub', roles: null, filter: anyRelation, order }
      const read = async (page: PageRequest) => {
        const [around] = await store.reader().participationPages([{ ...request, page }])
        await write(2)
        return around ?? { items: [], more: false }
      }
      const found = (await walk(read, 5, fromEnd)).map(({ relation }) => relation.id)
      expect(new Set(found).size).toBe(found.length)
      expect(there.filter((id) => !found.includes(id))).toEqual([])
    },
  )
})
