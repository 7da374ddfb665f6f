import type { Change } from '../../model/change.ts'
import type { Store } from '../../store/port.ts'
import { patiently } from './patiently.ts'
import { pause } from './pause.ts'

export interface FollowOptions {
  /** The place in the log of the last change that is known already. */
  readonly after: number
  /** Ends the following. */
  readonly signal?: AbortSignal | undefined
}

/** How many changes are read at a time. */
const PAGE = 200

/** After how long the log is read again where nothing was noticed, in milliseconds. */
const POLL = 250

/**
 * The changes behind a place of the log: those that are there, then each that is committed, by this
 * process or another, in order, without end. A read that meets a passing fault is tried again; any
 * other error is thrown, and the follower goes on from the last change it has seen.
 */
export function followChanges(
  store: Store,
  { after, signal }: FollowOptions,
): AsyncGenerator<Change, void, undefined> {
  const over = new AbortController()
  const end = () => over.abort()
  if (signal?.aborted) end()
  else signal?.addEventListener('abort', end, { once: true, signal: over.signal })
  const changes = follow(store, after, over)
  const finish = changes.return.bind(changes)
  return Object.assign(changes, {
    // A generator that waits takes notice of its end only when it has waited: it is told to stop.
    return: () => {
      end()
      return finish()
    },
  })
}

async function* follow(store: Store, after: number, over: AbortController) {
  const reader = store.reader()
  let nap = new AbortController()
  const wake = () => nap.abort()
  const unwatch = store.watch(wake)
  over.signal.addEventListener('abort', wake)
  try {
    for (let place = after; !over.signal.aborted; ) {
      // Made before the read: who writes during it breaks off the nap behind it.
      nap = new AbortController()
      const found = await patiently(() => reader.changes(place, PAGE), over.signal)
      for (const change of found ?? []) {
        if (over.signal.aborted) return
        yield change
        place = change.seq
      }
      if (found && found.length < PAGE) await pause(POLL, nap.signal)
    }
  } finally {
    unwatch()
    // Also lets go of the signal that was given.
    over.abort()
  }
}
