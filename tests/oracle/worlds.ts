import { afterAll, beforeAll } from 'vitest'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import type { TestEngine } from '../support/engines.ts'
import type { Event } from './model.ts'
import type { Operation } from './operations.ts'
import { play } from './play.ts'
import { vocabulary } from './vocabulary.ts'

/** A history that happened in a store, in a world of its own. */
export interface World {
  readonly store: Store
  /** What every id of it begins with. */
  readonly world: string
  readonly events: readonly Event[]
}

/** Lets histories happen in a store that the tests of an engine share, one world after the other. */
export function worlds({
  openStore,
}: TestEngine): (history: readonly Operation[]) => Promise<World> {
  let store: Store
  let count = 0

  beforeAll(async () => {
    store = await openStore()
    await ingest(store, recordsSource(vocabulary))
  })
  afterAll(() => store.close())

  return async (history) => {
    count += 1
    const world = `w${count}`
    return { store, world, events: await play(store, world, history) }
  }
}
