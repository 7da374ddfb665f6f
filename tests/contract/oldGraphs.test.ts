import { expect, it } from 'vitest'
import { corroborationTerm } from '../../src/store/terms.ts'
import { draft } from '../support/draft.ts'
import { onEngines } from '../support/onEngines.ts'
import { derived, entity, filler, putRelations, state, stored } from '../support/sample.ts'

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

  it('finds what sets relations apart, and how many speak of them, where they were written before that was kept', async () => {
    const store = await openStore()
    const fillers = [filler('agent', 'a'), filler('patient', 'b')]
    const states = [
      state({}),
      state({ modality: 'PLANNED' }),
      state({ polarity: 'NEGATIVE', publisherCount: 3 }),
      null,
    ]
    const told = states.map((one, index) => ({
      ...{ id: `meets-${index}`, type: 'meets', fillers },
      state: one,
    }))
    await store.write({ ...draft, at: 1_000 }, async (writer) => {
      await writer.putEntities([stored(entity('a')), stored(entity('b'))])
      await putRelations(writer, told)
    })
    await store.write({ ...draft, at: 2_000 }, (writer) =>
      writer.putDerived([
        ...told.slice(1, 3).map((one) => derived({ ...one, state: state({ publisherCount: 2 }) })),
        ...told.slice(3).map((one) => derived(one, false)),
      ]),
    )
    const read = async () => {
      const rows = await ask(
        store,
        'MATCH (n:RelationState) RETURN n.id AS id, n.shelf AS shelf, n.distinction AS distinction, n.corroboration AS corroboration',
      )
      return rows.map((row) => ('distinction' in row ? Object.values(row).join(' | ') : '')).sort()
    }
    const [one, two, three] = [1, 2, 3].map(corroborationTerm)
    const kept = [
      `meets-0 | current |  | ${one}`,
      `meets-1 | current | ACTUAL POSITIVE several | ${two}`,
      `meets-1 | past | PLANNED POSITIVE single | ${one}`,
      `meets-2 | current | ACTUAL POSITIVE several | ${two}`,
      `meets-2 | past | ACTUAL NEGATIVE several | ${three}`,
      'meets-3 | current |  | ',
      'meets-3 | past | unclaimed |  ',
    ]
    expect(await read()).toEqual(kept)
    await ask(store, 'MATCH (n:RelationState) SET n.distinction = null, n.corroboration = null')
    for (const ran of [1, 2]) {
      await ask(
        store,
        "MATCH (n:Migration) WHERE n.name CONTAINS '049' OR n.name CONTAINS '056' DELETE n",
      )
      expect(await store.migrate()).toHaveLength(2)
      expect(await read(), `run ${ran} times`).toEqual(kept)
    }
    await store.close()
  })
})
