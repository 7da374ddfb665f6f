import type { Run } from './engine.ts'
import type { Reader } from './port.ts'
import { RoundTrips } from './roundTrip.ts'
import { changeReads } from './topics/changeReads.ts'
import { claimReads } from './topics/claimReads.ts'
import { documentReads } from './topics/documentReads.ts'
import { entityReads } from './topics/entityReads.ts'
import { relationReads } from './topics/relationReads.ts'
import { vocabularyReads } from './topics/vocabularyReads.ts'

/** A reader over anything that runs statements. */
export function readerOver(run: Run): Reader {
  const trips = new RoundTrips(run)
  const { ask } = trips
  return {
    get roundTrips() {
      return trips.count
    },
    ...entityReads(ask),
    ...relationReads(ask),
    ...claimReads(ask),
    ...documentReads(ask),
    ...vocabularyReads(ask),
    ...changeReads(ask),
  }
}
