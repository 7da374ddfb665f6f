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
const newestFirst: RelationOrder = { key: { on: 'time' }, direction: 'descending' }
const oldestFirst: RelationOrder = { key: { on: 'time' }, direction: 'ascending' }
const orders: readonly RelationOrder[] = [
  newestFirst,
  oldestFirst,
  { key: { on: 'publisherCount' }, direction: 'descending' },
]

/** Led to by whoever of the two plays fewer roles, which is now the one and now the other. */
const withOther = { ...anyRelation, slots: [{ role: null, filler: 'other' }] }
const lists = [
  ...orders.map((order) => ({ order, what: 'all', filter: anyRelation })),
  ...[newestFirst, oldestFirst].map((order) => ({
    order,
    what: 'with another',
    filter: withOther,
  })),
]

/** Between any two pages relations are written, at every place of the lists. */
onEngines('pages read while others write', ({ openStore }) => {
  let store: Store
  let written = 0
  let outgrown = 0

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
  /** Gives one of the two a role more than the other has, in turns. */
  const outgrow = () => {
    outgrown += 1
    const id = outgrown % 2 === 0 ? 'hub' : 'other'
    return store.write(draft, (writer) =>
      putRelations(
        writer,
        Array.from({ length: Math.min(outgrown, 2) }, (_, index) => ({
          ...sale(index),
          id: `sells-to-third-${outgrown}-${index}`,
          fillers: [filler('agent', id), filler('patient', 'third')],
        })),
      ),
    )
  }

  beforeAll(async () => {
    store = await openStore()
    await store.write(draft, (writer) =>
      writer.putEntities(['hub', 'other', 'third'].map((id) => stored(entity(id)))),
    )
  })
  afterAll(() => store.close())

  it.each(lists.flatMap((list) => [false, true].map((fromEnd) => ({ ...list, fromEnd }))))(
    'have nothing twice and leave nothing out that was there throughout: $what, $order.key.on, $order.direction, from the end: $fromEnd',
    async ({ order, filter, fromEnd }) => {
      await write(12)
      const there = Array.from({ length: written }, (_, index) => `sells-${index + 1}`)
      const request = { id: 'hub', roles: null, filter, order }
      const read = async (page: PageRequest) => {
        const [around] = await store.reader().participationPages([{ ...request, page }])
        await write(filter === withOther ? 1 : 2)
        if (filter === withOther) await outgrow()
        return around ?? { items: [], more: false }
      }
      const found = (await walk(read, 5, fromEnd)).map(({ relation }) => relation.id)
      expect(new Set(found).size).toBe(found.length)
      expect(there.filter((id) => !found.includes(id))).toEqual([])
    },
  )
})
