import { afterEach, describe, expect, it, vi } from 'vitest'
import { followChanges } from '../../../src/domain/changes/followChanges.ts'
import type { Change } from '../../../src/model/change.ts'
import { StatecraftError } from '../../../src/model/errors.ts'
import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts'
import { overriding } from '../../../src/store/overriding.ts'
import type { Store } from '../../../src/store/port.ts'
import { draft } from '../../support/draft.ts'
import { entity, stored } from '../../support/sample.ts'

/** A graph of its own with so many changes, whose watchers are counted. */
async function withChanges(count: number) {
  const store = await openEmbeddedStore()
  await store.migrate()
  let watchers = 0
  const watched: Store = {
    ...store,
    watch: (notice) => {
      watchers += 1
      const unwatch = store.watch(notice)
      return () => {
        watchers -= 1
        unwatch()
      }
    },
  }
  const put = () => store.write(draft, (writer) => writer.putEntities([stored(entity('one'))]))
  for (let made = 0; made < count; made += 1) await put()
  return { store: watched, put, watchers: () => watchers }
}

/** The store, with reads of the log that go through `read`. */
function reading(
  store: Store,
  read: (real: () => Promise<readonly Change[]>) => Promise<readonly Change[]>,
): Store {
  return {
    ...store,
    reader: () => {
      const reader = store.reader()
      return overriding(reader, {
        changes: (after: number, limit: number) => read(() => reader.changes(after, limit)),
      })
    },
  }
}

async function take(changes: AsyncGenerator<Change>, count: number): Promise<number[]> {
  const seen: number[] = []
  while (seen.length < count) {
    const { value, done } = await changes.next()
    if (done) throw new Error(`it ended after ${seen.length}`)
    seen.push(value.seq)
  }
  return seen
}

const { setTimeout: realTimeout } = globalThis

/** Waits until what has been asked is on its way. */
const soon = () => new Promise((resolve) => realTimeout(resolve, 20))

/** From here on no nap ends by itself. */
const stopTheClock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

describe('following the log', () => {
  afterEach(() => void vi.useRealTimers())

  it('tells what lies behind a place, page after page, then what comes, at once', async () => {
    const { store, put } = await withChanges(450)
    const changes = followChanges(store, { after: 7 })
    const expected = Array.from({ length: 443 }, (_, index) => 8 + index)
    expect(await take(changes, 443)).toEqual(expected)
    stopTheClock()
    const next = changes.next()
    await soon()
    await put()
    expect((await next).value).toMatchObject({ seq: 451 })
    await changes.return()
    await store.close()
  })

  it('finds what another process writes by reading the log again', async () => {
    const { store, put } = await withChanges(1)
    const deaf: Store = { ...store, watch: () => () => {} }
    const changes = followChanges(deaf, { after: 1 })
    const next = changes.next()
    await soon()
    await put()
    expect((await next).value).toMatchObject({ seq: 2 })
    await changes.return()
    await store.close()
  })

  it('misses nothing that is written while it reads, and reads once at a time', async () => {
    const { store, put } = await withChanges(0)
    let reads = 0
    let most = 0
    const slow = reading(store, async (real) => {
      reads += 1
      most = Math.max(most, reads)
      const found = await real()
      await soon()
      reads -= 1
      return found
    })
    const changes = followChanges(slow, { after: 0 })
    const seen = take(changes, 30)
    for (let written = 0; written < 30; written += 1) await put()
    expect(await seen).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
    expect(most).toBe(1)
    await changes.return()
    await store.close()
  })

  it.each(['a nap', 'a read', 'nothing'])(
    'ends promptly in the midst of %s, and is watched no more',
    async (what) => {
      const { store, watchers } = await withChanges(what === 'nothing' ? 2 : 0)
      const never: Promise<readonly Change[]> = new Promise(() => {})
      const stuck = what === 'a read' ? reading(store, () => never) : store
      const stop = new AbortController()
      stopTheClock()
      for (const end of ['return', 'signal']) {
        const changes = followChanges(stuck, { after: 0, signal: stop.signal })
        const next = changes.next()
        await soon()
        expect(watchers()).toBe(1)
        if (end === 'return') await changes.return()
        else stop.abort()
        if (what === 'nothing') expect((await next).value).toMatchObject({ seq: 1 })
        else expect(await next).toEqual({ done: true, value: undefined })
        expect(await changes.next()).toEqual({ done: true, value: undefined })
        expect(watchers()).toBe(0)
      }
      const over = followChanges(stuck, { after: 0, signal: stop.signal })
      expect(await over.next()).toMatchObject({ done: true })
      await store.close()
    },
  )

  it('tries again where the database is away for a while', async () => {
    const { store } = await withChanges(3)
    let faults = 3
    const shaky = reading(store, (real) => {
      faults -= 1
      const code = faults === 1 ? 'TIMEOUT' : 'UNAVAILABLE'
      return faults < 0 ? real() : Promise.reject(new StatecraftError(code, 'away'))
    })
    const changes = followChanges(shaky, { after: 0 })
    expect(await take(changes, 3)).toEqual([1, 2, 3])
    await changes.return()
    await store.close()
  })

  it('passes other errors on, and is over then', async () => {
    const { store, watchers } = await withChanges(1)
    const broken = reading(store, () => Promise.reject(new StatecraftError('INTERNAL', 'broken')))
    const changes = followChanges(broken, { after: 0 })
    await expect(changes.next()).rejects.toThrow('broken')
    expect(await changes.next()).toMatchObject({ done: true })
    expect(watchers()).toBe(0)
    await store.close()
  })
})
