import type { Abilities, Run } from './engine.ts'
import type { Reader } from './port.ts'
import { RoundTrips } from './roundTrip.ts'
import { flavoured } from './statements/flavours.ts'
import type { Ask } from './statements/statement.ts'
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
import { surroundingsReads } from './topics/surroundingsReads.ts'
import { tombstoneReads } from './topics/tombstoneReads.ts'
import type { Reading } from './topics/topicOf.ts'
import { vocabularyReads } from './topics/vocabularyReads.ts'

interface ReaderOptions {
  /** When the graph knew what is read, in milliseconds since 1970; null is now. */
  readonly knownAt?: number | null
  /** What the engine can do. */
  readonly abilities?: Abilities
  readonly trips?: RoundTrips
}

const none: Abilities = { findsShortest: false, nestsPages: false, weighsSurroundings: false }

const topics: readonly object[] = [
  entityReads,
  relationReads,
  hopReads,
  facetReads,
  linkReads,
  surroundingsReads,
  claimReads,
  documentReads,
  vocabularyReads,
  identityReads,
  changeReads,
  tombstoneReads,
  importReads,
]

/** A reader over anything that runs statements, of the graph as it was known at an instant, or is now. */
export function readerOver(run: Run, options: ReaderOptions = {}): Reader {
  // All other methods are put in by their topics.
  return new TopicsReader(run, options) as unknown as Reader
}

class TopicsReader implements Reading {
  readonly ask: Ask
  readonly knownAt: number | null
  readonly abilities: Abilities
  readonly run: Run
  readonly trips: RoundTrips

  constructor(run: Run, { knownAt = null, abilities = none, trips }: ReaderOptions) {
    this.run = run
    this.knownAt = knownAt
    this.abilities = abilities
    this.trips = trips ?? new RoundTrips(run)
    this.ask = flavoured(this.trips.ask)
  }

  get roundTrips(): number {
    return this.trips.count
  }

  at(knownAt: number | null): Reader {
    const { run, abilities, trips } = this
    return readerOver(run, { abilities, trips, knownAt })
  }
}

type Read = (reading: Reading, ...args: readonly unknown[]) => unknown

for (const [name, read] of topics.flatMap((topic) => Object.entries<Read>({ ...topic }))) {
  Object.defineProperty(TopicsReader.prototype, name, {
    value(this: TopicsReader, ...args: readonly unknown[]) {
      return read(this, ...args)
    },
  })
}
