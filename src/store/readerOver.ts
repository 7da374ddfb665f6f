import type { Abilities, Run } from './engine.ts'
import { flavoured } from './flavours.ts'
import type { Reader } from './port.ts'
import { RoundTrips } from './roundTrip.ts'
import type { Ask } from './statement.ts'
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
import { vocabularyReads } from './topics/vocabularyReads.ts'

interface ReaderOptions {
  /** When the graph knew what is read, in milliseconds since 1970; null is now. */
  readonly knownAt?: number | null
  /** What the engine can do. */
  readonly abilities?: Abilities
  readonly trips?: RoundTrips
}

const none: Abilities = { findsShortest: false, nestsPages: false, weighsSurroundings: false }

/** A topic reads what it reads through `ask`. */
type Topic = (ask: Ask, knownAt: number | null, abilities: Abilities) => object

const topics: readonly Topic[] = [
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
  // All methods are put in by their topics.
  return new TopicsReader(run, options) as unknown as Reader
}

/** An operation asks a topic or two: the others are not made. */
class TopicsReader {
  readonly made = new Map<Topic, Record<string, unknown>>()
  readonly run: Run
  readonly options: ReaderOptions
  readonly trips: RoundTrips
  readonly ask: Ask
  readonly knownAt: number | null
  readonly abilities: Abilities

  constructor(run: Run, options: ReaderOptions) {
    this.run = run
    this.options = options
    this.knownAt = options.knownAt ?? null
    this.abilities = options.abilities ?? none
    this.trips = options.trips ?? new RoundTrips(run)
    this.ask = flavoured(this.trips.ask)
  }

  get roundTrips(): number {
    return this.trips.count
  }

  at(knownAt: number | null): Reader {
    return readerOver(this.run, { ...this.options, trips: this.trips, knownAt })
  }

  of(topic: Topic): Record<string, unknown> {
    const { knownAt = null, abilities = none } = this.options
    const made = this.made.get(topic) ?? { ...topic(this.ask, knownAt, abilities) }
    this.made.set(topic, made)
    return made
  }
}

for (const topic of [entityReads, relationReads]) {
  for (const [name, read] of Object.entries(topic) as [string, (...args: unknown[]) => unknown][]) {
    Object.defineProperty(TopicsReader.prototype, name, {
      value(this: TopicsReader, a: unknown, b: unknown, c: unknown) {
        return read(this, a, b, c)
      },
    })
  }
}
for (const topic of topics) {
  const nobody: Ask = () => Promise.resolve([])
  for (const name of Object.keys(topic(nobody, null, none))) {
    Object.defineProperty(TopicsReader.prototype, name, {
      get(this: TopicsReader) {
        return this.of(topic)[name]
      },
    })
  }
}
