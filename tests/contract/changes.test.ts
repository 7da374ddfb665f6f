import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ChangeDraft } from '../../src/model/change.ts'
import type { Store } from '../../src/store/port.ts'
import { draft } from '../support/draft.ts'
import { onEngines } from '../support/onEngines.ts'
import { entity, stored } from '../support/sample.ts'

onEngines('the log of changes', ({ openStore }) => {
  let store: Store

  beforeAll(async () => {
    store = await openStore()
  })

  afterAll(() => store.close())

  const put = (id: string, given: Partial<ChangeDraft> = {}) =>
    store.write({ ...draft, ...given }, (writer) => writer.putEntities([stored(entity(id))]))

  it('begins empty, and holds each write as one change, with what it wrote', async () => {
    expect(await store.reader().changes(0, 10)).toEqual([])
    expect(await store.reader().lastPlace()).toBe(0)
    await put('one', { author: 'desk', reason: 'the first', subjects: ['one'], at: 1_000 })
    await store.write({ ...draft, at: 2_000 }, async (writer) => {
      expect(writer.recordedAt).toBe(2_000)
      await writer.putEntities([stored(entity('two')), stored(entity('three'))])
      await writer.putEntities([stored(entity('four'))])
    })
    const [first, second] = await store.reader().changes(0, 10)
    expect(first).toMatchObject({ seq: 1, at: 1_000, kind: 'INGEST', author: 'desk' })
    expect(first).toMatchObject({ reason: 'the first', subjects: ['one'] })
    expect(second).toMatchObject({ seq: 2, at: 2_000, author: null, reason: null, subjects: [] })
    expect(second?.written).toMatchObject({ entities: 3, relations: 0, claims: 0 })
  })

  it('gives every change an instant later than that of the one before it', async () => {
    await put('five', { at: 2_000 })
    await put('six', { at: 5 })
    await put('seven', { at: 9_000 })
    const changes = await store.reader().changes(2, 10)
    expect(changes.map(({ seq, at }) => [seq, at])).toEqual([
      [3, 2_001],
      [4, 2_002],
      [5, 9_000],
    ])
  })

  it('knows nothing of writes that failed, nor of those that wrote nothing', async () => {
    const failing = store.write(draft, async (writer) => {
      await writer.putEntities([stored(entity('eight'))])
      throw new Error('broken off')
    })
    await expect(failing).rejects.toThrow('broken off')
    await store.write(draft, (writer) => writer.entities(['one']))
    expect(await store.reader().changes(5, 10)).toEqual([])
    await put('nine')
    expect((await store.reader().changes(5, 10)).map(({ seq }) => seq)).toEqual([6])
  })

  it('is read by the page', async () => {
    expect((await store.reader().changes(1, 2)).map(({ seq }) => seq)).toEqual([2, 3])
    expect(await store.reader().changes(6, 2)).toEqual([])
    expect(await store.reader().changes(0, 0)).toEqual([])
  })

  it('says where it ends, and nothing of a change before it is committed', async () => {
    await store.write(draft, async (writer) => {
      await writer.putEntities([stored(entity('ten'))])
      expect(await store.reader().lastPlace()).toBe(6)
      expect(await store.reader().changes(6, 10)).toEqual([])
    })
    expect(await store.reader().lastPlace()).toBe(7)
  })

  it('is watched: each write through this store is noticed once it is committed', async () => {
    const seen: Promise<number>[] = []
    const unwatch = store.watch(() => seen.push(store.reader().lastPlace()))
    // Each read is over before the next write begins, which it could see otherwise.
    await put('eleven')
    expect(await Promise.all(seen)).toEqual([8])
    await expect(store.write(draft, () => Promise.reject(new Error('broken off')))).rejects.toThrow(
      'broken off',
    )
    await put('twelve')
    expect(await Promise.all(seen)).toEqual([8, 9])
    unwatch()
    await put('thirteen')
    expect(seen).toHaveLength(2)
  })

  it('holds many writes at once in one order, none twice and none left out', async () => {
    const before = (await store.reader().changes(0, 1_000)).length
    await Promise.all(Array.from({ length: 20 }, (_, index) => put(`together-${index}`)))
    const changes = await store.reader().changes(before, 1_000)
    expect(changes.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 20 }, (_, index) => before + index + 1),
    )
    const instants = changes.map(({ at }) => at)
    expect([...new Set(instants)].sort((a, b) => a - b)).toEqual(instants)
  })
})
