import type { Run } from './engine.ts'
import type { Reader } from './port.ts'
import { RoundTrips } from './roundTrip.ts'
import { changeReads } from './topics/changeReads.ts'
import { claimReads } from './topics/claimReads.ts'
import { documentReads } from './topics/documentReads.ts'
import { entityReads } from './topics/entityReads.ts'
import { identityReads } from './topics/identityReads.ts'
import { importReads } from './topics/importReads.ts'
import { relationReads } from './topics/relationReads.ts'
import { tombstoneReads } from './topics/tombstoneReads.ts'
import { vocabularyReads } from './topics/vocabularyReads.ts'

/** A reader over anything that runs statements, of the graph as it was known at an instant, or is now. */
export function readerOver(
  run: Run,
  knownAt: number | null = null,
  trips = new RoundTrips(run),
): Reader {
  const { ask } = trips
  return {
    get roundTrips() {
      return trips.count
    },
    at: (instant) => readerOver(run, instant, trips),
    ...entityReads(ask, knownAt),
    ...relationReads(ask, knownAt),
    ...claimReads(ask, knownAt),
    ...documentReads(ask, knownAt),
    ...vocabularyReads(ask, knownAt),
    ...identityReads(ask, knownAt),
    ...changeReads(ask),
    ...tombstoneReads(ask),
    ...importReads(ask),
  }
}
