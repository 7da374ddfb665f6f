import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { Reader } from '../../src/store/port.ts'
import { cases } from '../support/cases.ts'
import { onEngines } from '../support/onEngines.ts'
import { everything } from '../support/walk.ts'
import { entityNames, histories, publisherNames } from './operations.ts'
import { worlds } from './worlds.ts'

onEngines('what publishers and documents lead to in random histories', (engine) => {
  const { name } = engine
  const happened = worlds(engine)

  it('is what they speak of, at any time, whatever is taken for what', async () => {
    let led = 0
    await fc.assert(
      fc.asyncProperty(histories, fc.nat({ max: 6 }), async (history, back) => {
        const { store, world, events } = await happened(history)
        const reader = store.reader().at(back === 0 ? null : (events.at(-back)?.at ?? null))
        // Each publisher has a document of its own name.
        for (const id of publisherNames.map((one) => `${world}-${one}`)) {
          const spoken = await spokenOf(reader, world, id)
          led += spoken.length
          for (const on of ['publisher', 'document'] as const) {
            const test = { on, oneOf: [id] }
            const filter = { ...anyRelation, clauses: [[{ test, holds: true }]] }
            const { items } = await reader.relationPage(filter, everything)
            expect(items.map(({ item }) => item.id).sort()).toEqual(spoken)
            expect(await reader.relationCount(filter)).toBe(spoken.length)
          }
        }
      }),
      { numRuns: name === 'embedded' ? cases(60) : 6, seed: 20181008 },
    )
    expect(led).toBeGreaterThan(name === 'embedded' ? 20 : 2)
  }, 600_000)
})

/** The relations whose documents are said to be one of this id, as the lists of entities show them. */
async function spokenOf(reader: Reader, world: string, id: string): Promise<readonly string[]> {
  const found = await reader.entities(entityNames.map((one) => `${world}-${one}`))
  const requests = found
    .flatMap((one) => (one ? [one.id] : []))
    .map((one) => ({ id: one, roles: null, filter: anyRelation, page: everything }))
  const pages = await reader.participationPages(requests)
  const relations = pages.flatMap(({ items }) => items.map(({ item }) => item.relation))
  const spoken = relations.filter(({ state }) => state?.documents.includes(id))
  return [...new Set(spoken.map((one) => one.id))].sort()
}
