import { claimTotal } from './catalogue/claim.ts'
import { entityCount } from './catalogue/entity.ts'
import { relationTotal } from './catalogue/relation.ts'
import { changing } from './changing.ts'
import type { Engine } from './engine.ts'
import type { Counts, Store } from './port.ts'
import { readerOver } from './readerOver.ts'
import { RoundTrips } from './roundTrip.ts'
import type { Ask } from './statement.ts'

/** The port over an engine: the same topics and statements whatever the database. */
export function graphStore(engine: Engine): Store {
  return {
    engine: () => engine.version(),
    migrate: () => engine.migrate(),
    counts: () => countAll(new RoundTrips(engine.read).ask),
    reader: () => readerOver(engine.read),
    write: (draft, work) => engine.write((run) => changing(run, draft, work)),
    close: () => engine.close(),
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
