import { expect, it } from 'vitest'
import { draft } from '../support/draft.ts'
import { onEngines } from '../support/onEngines.ts'
import { entity, filler, putRelations, state, stored } from '../support/sample.ts'

onEngines('a store', ({ openStore, ask }) => {
  it.each([
    ["MATCH (n:EntityState) SET n.shown = '{}'", 'entities'],
    ["MATCH (n:RelationState) SET n.shown = '[]'", 'relations'],
  ])('refuses a graph that was written by an earlier version: %s', async (change) => {
    const old = await openStore()
    await old.write(draft, async (writer) => {
      await writer.putEntities([stored(entity('a')), stored(entity('b'))])
      const fillers = [filler('agent', 'a'), filler('patient', 'b')]
      await putRelations(writer, [{ id: 'meets-1', type: 'meets', fillers, state: state({}) }])
    })
    expect(await old.migrate()).toEqual([])
    await ask(old, change)
    await expect(old.migrate()).rejects.toMatchObject({ code: 'CONFLICT' })
    await old.close()
  })
})
