import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { relationFilter } from '../../src/domain/filter/relationFilter.ts'
import { judge } from '../../src/domain/identity/judge.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { fileSource } from '../../src/domain/ingest/lines/recordSource.ts'
import { anyEntity } from '../../src/model/entityFilter.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { Store } from '../../src/store/port.ts'
import { onEngines } from '../support/onEngines.ts'
import { everything, walk } from '../support/walk.ts'

const article = ['3-article', '4-correction']
const register = ['5-arms-register']

async function read(store: Store, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = fileURLToPath(new URL(`../../data/demo/${name}.jsonl`, import.meta.url))
    expect((await ingest(store, fileSource(file))).problems).toEqual([])
  }
}

/** All that the graph says, but not since when. */
async function graph(store: Store) {
  const reader = store.reader()
  const relations = await walk((page) => reader.relationPage(anyRelation, page), 50)
  const claims = await reader.claimsOf(relations.map(({ id }) => id))
  const conflicting = relationFilter({ conflicting: true })
  const { items } = await reader.entityPage(anyEntity, everything)
  return {
    relations,
    claims: claims.map((all) =>
      all.map(({ ends, ...claim }) => ({
        ...claim,
        recordedAt: 0,
        ended: claim.ended?.reason ?? null,
      })),
    ),
    conflicts: (await reader.relationPage(conflicting, everything)).items.map(({ key }) => key),
    entities: items.map(({ item }) => item),
  }
}

onEngines('the article and the register', ({ openStore }) => {
  it('make one graph, whichever is read first', async () => {
    const orders = [
      [article, register],
      [register, article],
    ]
    const graphs: unknown[] = []
    for (const order of orders) {
      const store = await openStore()
      await read(store, ['1-vocabulary', '2-entities', ...order.flat()])
      const same = { verdict: 'SAME', author: 'desk', reason: 'one weapon' } as const
      await judge(store, { a: 's-400', b: 'sipri-s-400-triumf', ...same })
      graphs.push(await graph(store))
      await store.close()
    }
    expect(graphs[1]).toEqual(graphs[0])
    expect(JSON.stringify(graphs[0])).toContain('"conflicts":["value"]')
  })
})
