import neo4j, { type Driver } from 'neo4j-driver'
import { type Contestant, contestant } from '../harness/contestant.ts'
import { byRole, type EntityAnswer, type RelationAnswer } from './answer.ts'
import { type BareFilter, levelCypher, nestedCypher } from './bareCypher.ts'

/** A nested read as it is asked for. */
export interface BareRead {
  readonly id: string
  readonly depth: number
  readonly first: number
  readonly filter: BareFilter
  /** What the filter takes. */
  readonly values: Readonly<Record<string, unknown>>
}

/** Runs one statement by the cheapest way the driver has, and answers its rows. */
export async function runBare(
  driver: Driver,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Record<string, unknown>[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(text, parameters)
    return records.map((record) => record.toObject())
  } finally {
    await session.close()
  }
}

/** All of it in one query. */
export function bareNested(driver: Driver, read: BareRead): Contestant {
  const text = nestedCypher(read.depth, read.filter)
  const parameters = { ...read.values, id: read.id, first: neo4j.int(read.first) }
  return contestant(
    'hand-written Cypher, one query',
    async () => (await runBare(driver, text, parameters))[0]?.entity as EntityAnswer,
    sorted,
  )
}

/** One query a level, each entity read once. */
export function bareLevels(driver: Driver, read: BareRead): Contestant {
  const root = nestedCypher(1, read.filter)
  const level = levelCypher(read.filter)
  const parameters = { ...read.values, first: neo4j.int(read.first) }
  return contestant(
    'hand-written Cypher, a query a level',
    async () => {
      const [found] = await runBare(driver, root, { ...parameters, id: read.id })
      const entity = found?.entity as EntityAnswer
      const pages = new Map([[entity.id, entity.relations ?? []]])
      for (let depth = 2; depth <= read.depth; depth += 1) {
        const ids = new Set([...pages.values()].flatMap(idsIn))
        const unread = [...ids].filter((id) => !pages.has(id))
        for (const row of await runBare(driver, level, { ...parameters, ids: unread })) {
          pages.set(row.id as string, row.relations as readonly RelationAnswer[])
        }
      }
      return nest(entity, read.depth, pages)
    },
    sorted,
  )
}

function idsIn(relations: readonly RelationAnswer[]): readonly string[] {
  return relations.flatMap(({ participants }) => participants.map(({ entity }) => entity.id))
}

type Pages = ReadonlyMap<string, readonly RelationAnswer[]>

function nest({ id, name }: EntityAnswer, depth: number, pages: Pages): EntityAnswer {
  if (depth === 0) return { id, name }
  const relations = (pages.get(id) ?? []).map((relation) => ({
    ...relation,
    participants: relation.participants.map(({ role, entity }) => ({
      role,
      entity: nest(entity, depth - 1, pages),
    })),
  }))
  return { id, name, relations }
}

function sorted(entity: EntityAnswer): EntityAnswer {
  if (!entity.relations) return entity
  const relations = entity.relations.map(({ participants, ...relation }) => ({
    ...relation,
    participants: byRole(
      participants.map(({ role, entity: filler }) => ({ role, entity: sorted(filler) })),
    ),
  }))
  return { ...entity, relations }
}
