import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hasRoomForDemo, loadDemo } from '../../src/cli/loadDemo.ts'
import { StatecraftError } from '../../src/model/errors.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { draft } from '../support/draft.ts'
import { entity, stored } from '../support/sample.ts'

describe('the demo graph', () => {
  let store: Store

  beforeEach(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
  })
  afterEach(() => store.close())

  it('is loaded into an empty graph, once', async () => {
    expect(await hasRoomForDemo(store)).toBe(true)
    await loadDemo(store)
    expect((await store.counts()).claims).toBeGreaterThan(60)
    expect(await hasRoomForDemo(store)).toBe(false)
  })

  it.each([1, 2, 3, 4])(
    'is completed when its loading broke off after %i transactions',
    async (most) => {
      let writes = 0
      const failing: Store = {
        ...store,
        write: (given, work) => {
          writes += 1
          if (writes > most) throw new StatecraftError('UNAVAILABLE', 'the lights went out')
          return store.write(given, work)
        },
      }
      await expect(loadDemo(failing)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      expect(await hasRoomForDemo(store)).toBe(true)
      await loadDemo(store)
      const whole = await store.counts()
      await loadDemo(store)
      expect(await store.counts()).toEqual(whole)
      expect(whole.claims).toBeGreaterThan(60)
    },
  )

  it('stays out of a graph that holds anything else', async () => {
    await store.write(draft, (writer) => writer.putEntities([stored(entity('mine'))]))
    expect(await hasRoomForDemo(store)).toBe(false)
  })
})
