import { type AroundEntry, around } from '../catalogue/surroundings.ts'
import { timeOfKey } from '../orderKey.ts'
import type {
  Surrounding,
  Surroundings,
  SurroundingsReads,
  SurroundingsRequest,
} from '../port/surroundings.ts'
import { entitiesOf } from '../rows.ts'
import { lineShown } from '../shown/shownRelation.ts'
import type { Ask } from '../statements/statement.ts'
import type { TopicOf } from './topicOf.ts'

/** The surroundings of things, over anything that runs statements. */
export const surroundingsReads: TopicOf<SurroundingsReads> = {
  surroundings: ({ ask, knownAt, abilities: { weighsSurroundings } }, request) =>
    weighsSurroundings && knownAt === null ? read(ask, request) : Promise.resolve(null),
}

async function read(
  ask: Ask,
  { things, withEntities: brings, withTypes: dates, ...request }: SurroundingsRequest,
): Promise<Surroundings | null> {
  const [row] = await ask(around, {
    ...request,
    things: things.map(({ id, kind, limit }) => ({ id, limit, isRelation: kind === 'relation' })),
    rows: Math.max(...things.map(({ limit }) => limit)) + 1,
    brings,
    dates,
  })
  if (!row) return null
  return {
    found: row.relations.map(surroundingOf),
    entities: entitiesOf(row.entities),
    types: row.types.map(([id, since]) => ({ id, since })),
    isShort: row.isShort,
    isCut: row.isCut,
  }
}

function surroundingOf([key, shown, pull, isApart]: AroundEntry): Surrounding {
  const [time = '', id = ''] = key.split('|')
  const relation = { id, ...lineShown(shown), time: timeOfKey(time), whole: null }
  return { relation, pull: pull < 0 ? null : pull, isApart }
}
