import type { GivenRelation } from '../../store/port/identity.ts'
import type { Writer } from '../../store/port.ts'
import { idsOf } from '../graph/thing.ts'
import { identified } from '../identity/relationsBehind.ts'
import type { Doomed } from './doomed.ts'
import { namingDeep } from './naming.ts'

/** What was derived with the help of what goes, and has to be derived once more without it. */
export interface Affected {
  /** Entities that were ever one with an entity that goes. */
  readonly entities: readonly string[]
  /** Relations as claims give them, those that go among them, by their ids. */
  readonly relations: ReadonlyMap<string, GivenRelation>
  /** What those were ever taken for, in turn, and no claim gives. */
  readonly bare: readonly GivenRelation[]
}

/**
 * Of relations these are affected: those that claims give which go, with all that were ever taken
 * for the same; those of what such claims correct; those that stand in them, whose being there may
 * rest on that; and where entities were one with one that goes, all that name those.
 */
export async function affectedBy(writer: Writer, doomed: Doomed): Promise<Affected> {
  const entities = await everOneWith(writer, doomed.entities)
  const around = await namingDeep(writer, entities)
  const corrected = await writer.namedClaims(await writer.everCorrectedBy(doomed.claims))
  const { relations, bare } = await closure(writer, [
    ...corrected.map(({ relation }) => relation),
    ...doomed.said.map(({ relation }) => relation),
    ...idsOf(
      doomed.said.flatMap(({ fillers }) => fillers),
      'relation',
    ),
    ...doomed.relations.map(({ id }) => id),
    ...around.relations.map(({ id }) => id),
    ...around.claims.map(({ relation }) => relation),
  ])
  return { entities, relations, bare }
}

/** The entities that judgements, withdrawn ones among them, ever made one with these. */
async function everOneWith(writer: Writer, doomed: readonly string[]): Promise<readonly string[]> {
  const found = new Set(doomed)
  for (let next = doomed; next.length > 0; ) {
    const judgements = (await writer.judgementsOf(next)).flat()
    const same = judgements
      .filter(({ verdict }) => verdict === 'SAME')
      .flatMap(({ a, b }) => [a, b])
    next = [...new Set(same)].filter((id) => !found.has(id))
    for (const id of next) found.add(id)
  }
  return [...found].filter((id) => !doomed.includes(id))
}

async function closure(
  writer: Writer,
  relations: readonly string[],
): Promise<Omit<Affected, 'entities'>> {
  const found = new Map<string, GivenRelation>()
  const seen = new Set<string>()
  for (let next = [...new Set(relations)]; next.length > 0; ) {
    for (const id of next) seen.add(id)
    const standings = await writer.standings(next)
    const behind = await writer.everBehind(next)
    const around = [...next, ...standings.map(({ survivor }) => survivor), ...behind]
    const given = await writer.givenRelations([...new Set(around)])
    for (const one of given) found.set(one.id, one)
    const within = idsOf(
      given.flatMap(({ fillers }) => fillers),
      'relation',
    )
    next = [...new Set([...around, ...within])].filter((id) => !seen.has(id))
  }
  const bare = await identified(writer, await writer.bareRelations([...seen]))
  return { relations: found, bare }
}
