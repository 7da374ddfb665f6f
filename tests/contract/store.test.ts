import { afterAll, beforeAll, expect, it } from 'vitest'
import { StatecraftError } from '../../src/model/errors.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { Store } from '../../src/store/port.ts'
import { draft } from '../support/draft.ts'
import { onEngines } from '../support/onEngines.ts'
import { entity, filler, putRelations, state, stored } from '../support/sample.ts'
import { everything } from '../support/walk.ts'

onEngines('a store', ({ openStore }) => {
  let store: Store

  beforeAll(async () => {
    store = await openStore()
  })
  afterAll(() => store.close())

  it('says what engine it runs on', async () => {
    expect(await store.engine()).toMatch(/^(Neo4j|Grafeo) \d/)
  })

  it('has nothing to migrate a second time, also when two begin together', async () => {
    expect(await Promise.all([store.migrate(), store.migrate()])).toEqual([[], []])
  })

  it('answers all that is asked in one turn in one round trip', async () => {
    const reader = store.reader()
    expect(reader.roundTrips).toBe(0)
    await Promise.all([
      reader.entities(['a']),
      reader.relations(['b']),
      reader.relationPage(anyRelation, everything),
      reader.claimPages([
        { of: 'relation', ended: false, id: 'b', page: everything },
        { of: 'speaker', ended: false, id: 'a', page: { ...everything, fromEnd: true } },
      ]),
      reader.participationPages([
        { id: 'a', roles: null, filter: anyRelation, page: everything },
        { id: 'b', roles: null, filter: { ...anyRelation, types: ['x', 'y'] }, page: everything },
      ]),
    ])
    expect(reader.roundTrips).toBe(1)
    await reader.entities(['a'])
    expect(reader.roundTrips).toBe(2)
  })

  it('writes all of a transaction or nothing of it', async () => {
    const before = await store.counts()
    const failing = store.write(draft, async (writer) => {
      await writer.putEntities([stored(entity('lost'))])
      expect(await writer.entities(['lost'])).toEqual([entity('lost')])
      throw new StatecraftError('BAD_INPUT', 'changed my mind')
    })
    await expect(failing).rejects.toMatchObject({ code: 'BAD_INPUT', message: 'changed my mind' })
    expect(await store.reader().entities(['lost'])).toEqual([null])
    expect(await store.counts()).toEqual(before)
  })

  it('lets a later reader see what a write has written', async () => {
    await store.write(draft, (writer) => writer.putEntities([stored(entity('seen'))]))
    expect(await store.reader().entities(['seen'])).toEqual([entity('seen')])
  })

  it('takes many writes at once, none of which is lost or doubled', async () => {
    const before = (await store.counts()).entities
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store.write(draft, async (writer) => {
          await writer.putEntities([stored(entity(`many-${index}`)), stored(entity('shared'))])
          await putRelations(writer, [
            {
              id: 'meets-shared',
              type: 'meets',
              fillers: [filler('guest', 'shared')],
              state: state({ claimCount: index + 1 }),
            },
          ])
        }),
      ),
    )
    expect((await store.counts()).entities).toBe(before + 21)
    const page = { id: 'shared', roles: null, filter: anyRelation, page: everything }
    expect(await store.reader().participationCounts([page])).toEqual([1])
  })

  it('counts what it holds', async () => {
    const { entities, relations, claims } = await store.counts()
    expect([entities, relations, claims]).toEqual([22, 1, 0])
  })
})
