import type { Abilities, Run } from './engine.ts'
import { flavoured } from './flavours.ts'
import type { Reader } from './port.ts'
import { RoundTrips } from './roundTrip.ts'
import { changeReads } from './topics/changeReads.ts'
import { claimReads } from './topics/claimReads.ts'
import { documentReads } from './topics/documentReads.ts'
import { entityReads } from './topics/entityReads.ts'
import { facetReads } from './topics/facetReads.ts'
import { hopReads } from './topics/hopReads.ts'
import { identityReads } from './topics/identityReads.ts'
import { importReads } from './topics/importReads.ts'
import { linkReads } from './topics/linkReads.ts'
import { relationReads } from './topics/relationReads.ts'
import { tombstoneReads } from './topics/tombstoneReads.ts'
import { vocabularyReads } from './topics/vocabularyReads.ts'

interface ReaderOptions {
  /** When the graph knew what is read, in milliseconds since 1970; null is now. */
  readonly knownAt?: number | null
  /** What the engine can do. */
  readonly abilities?: Abilities
  readonly trips?: RoundTrips
}

const none: Abilities = { findsShortest: false, nestsPages: false }

/** A reader over anything that runs statements, of the graph as it was known at an instant, or is now. */
export function readerOver(
  run: Run,
  { knownAt = null, abilities = none, trips = new RoundTrips(run) }: ReaderOptions = {},
): Reader {
  const ask = flavoured(trips.ask)
  return {
    get roundTrips() {
      return trips.count
    },
    at: (instant) => readerOver(run, { knownAt: instant, abilities, trips }),
    ...entityReads(ask, knownAt),
    ...relationReads(ask, knownAt, abilities),
    ...hopReads(ask, knownAt),
    ...facetReads(ask, knownAt),
    ...linkReads(ask, knownAt, abilities),
    ...claimReads(ask, knownAt),
    ...documentReads(ask, knownAt),
    ...vocabularyReads(ask, knownAt),
    ...identityReads(ask, knownAt),
    ...changeReads(ask),
    ...tombstoneReads(ask),
    ...importReads(ask),
  }
}
