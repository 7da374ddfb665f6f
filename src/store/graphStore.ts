import { claimTotal } from './catalogue/claim.ts'
import { entityCount } from './catalogue/entity.ts'
import { relationTotal } from './catalogue/relation.ts'
import type { Engine, Run } from './engine.ts'
import type { Counts, Reader, Store, Writer } from './port.ts'
import { RoundTrips } from './roundTrip.ts'
import type { Ask } from './statement.ts'
import { claimReads } from './topics/claimReads.ts'
import { claimWrites } from './topics/claimWrites.ts'
import { documentReads } from './topics/documentReads.ts'
import { documentWrites } from './topics/documentWrites.ts'
import { entityReads } from './topics/entityReads.ts'
import { entityWrites } from './topics/entityWrites.ts'
import { relationReads } from './topics/relationReads.ts'
import { relationWrites } from './topics/relationWrites.ts'
import { vocabularyReads } from './topics/vocabularyReads.ts'
import { vocabularyWrites } from './topics/vocabularyWrites.ts'
import type { Write } from './topics/write.ts'

/** The port over an engine: the same topics and statements whatever the database. */
export function graphStore(engine: Engine): Store {
  return {
    engine: () => engine.version(),
    migrate: () => engine.migrate(),
    counts: () => countAll(new RoundTrips(engine.read).ask),
    reader: () => readerOver(engine.read),
    write: (work) => engine.write((run) => work(writerOver(run))),
    close: () => engine.close(),
  }
}

function readerOver(run: Run): Reader {
  const trips = new RoundTrips(run)
  return {
    get roundTrips() {
      return trips.count
    },
    ...readsOver(trips.ask),
  }
}

function writerOver(run: Run): Writer {
  const write: Write = async ([statement, parameters]) => {
    const [rows = []] = await run([{ statement, parameters }])
    // The catalogue declares the rows of this statement.
    return rows as readonly never[]
  }
  return Object.assign(
    readerOver(run),
    entityWrites(write),
    relationWrites(write),
    claimWrites(write),
    documentWrites(write),
    vocabularyWrites(write),
  )
}

function readsOver(ask: Ask) {
  return {
    ...entityReads(ask),
    ...relationReads(ask),
    ...claimReads(ask),
    ...documentReads(ask),
    ...vocabularyReads(ask),
  }
}

async function countAll(ask: Ask): Promise<Counts> {
  const [entities, relations, claims] = await Promise.all([
    ask(entityCount, {}),
    ask(relationTotal, {}),
    ask(claimTotal, {}),
  ])
  return {
    entities: entities[0]?.total ?? 0,
    relations: relations[0]?.total ?? 0,
    claims: claims[0]?.total ?? 0,
  }
}
