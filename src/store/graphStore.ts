import { StatecraftError } from '../model/errors.ts'
import { claimTotal } from './catalogue/claim.ts'
import { areOldEntities, entityCount } from './catalogue/entity.ts'
import { countMerged } from './catalogue/identity.ts'
import { areOldRelations, relationTotal } from './catalogue/relation.ts'
import { changing } from './changing.ts'
import type { Engine } from './engine.ts'
import type { Counts, Store } from './port.ts'
import { readerOver } from './readerOver.ts'
import { RoundTrips } from './roundTrip.ts'
import type { Ask } from './statements/statement.ts'

/** The port over an engine: the same topics and statements whatever the database. */
export function graphStore(engine: Engine): Store {
  const watchers = new Set<() => void>()
  return {
    engine: () => engine.version(),
    migrate: async () => {
      await refuseOld(new RoundTrips(engine.read).ask)
      return await engine.migrate()
    },
    counts: () => countAll(new RoundTrips(engine.read).ask),
    reader: () => readerOver(engine.read, { abilities: engine }),
    write: async (draft, work) => {
      const answer = await engine.write((run) => changing(run, draft, work))
      for (const notice of watchers) notice()
      if (draft.kind === 'PURGE') await engine.erase()
      return answer
    },
    watch: (notice) => {
      watchers.add(notice)
      return () => watchers.delete(notice)
    },
    close: () => engine.close(),
  }
}

/** A graph of another form cannot be read, and one that says of nothing since when it is so not as it was known. */
async function refuseOld(ask: Ask): Promise<void> {
  const found = await Promise.all([ask(areOldEntities, {}), ask(areOldRelations, {})])
  if (!found.flat().some(({ isOld }) => isOld)) return
  throw new StatecraftError(
    'CONFLICT',
    'this graph was written by an earlier version, which did not keep all that questions need: load it anew into an empty database',
  )
}

async function countAll(ask: Ask): Promise<Counts> {
  const [entities, merged, relations, claims] = await Promise.all([
    ask(entityCount, {}),
    ask(countMerged, {}),
    ask(relationTotal, {}),
    ask(claimTotal, {}),
  ])
  return {
    entities: (entities[0]?.total ?? 0) - (merged[0]?.total ?? 0),
    relations: relations[0]?.total ?? 0,
    claims: claims[0]?.total ?? 0,
  }
}
