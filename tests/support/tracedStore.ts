import type { Store } from '../../src/store/port.ts'

/** A store that counts its writes, and dies in the one with a given number. */
export interface TracedStore extends Store {
  /** Transactions that were committed. */
  readonly writes: number
}

/** A store over another; from its write number `dies` on, counted from 1, every write fails. */
export function tracedStore(store: Store, dies = Number.POSITIVE_INFINITY): TracedStore {
  let begun = 0
  let writes = 0
  return {
    engine: () => store.engine(),
    migrate: () => store.migrate(),
    counts: () => store.counts(),
    reader: () => store.reader(),
    watch: (notice) => store.watch(notice),
    close: () => store.close(),
    get writes() {
      return writes
    },
    async write(draft, work) {
      begun += 1
      const answer = await store.write(draft, async (writer) => {
        const done = await work(writer)
        // After the work and before the commit: what is half done must not stay.
        if (begun >= dies) throw new Error('the power went out')
        return done
      })
      writes += 1
      return answer
    },
  }
}
