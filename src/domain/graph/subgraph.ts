import { type Outline, outlineOf } from '../../model/outline.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { Drawing } from './drawing.ts'
import { type ExpandReader, expand } from './expand.ts'
import type { DrawingBounds, FlatGraph } from './flatGraph.ts'
import { distinct, idsOf, type Thing } from './thing.ts'

export interface SubgraphRequest extends DrawingBounds {
  readonly seeds: readonly Thing[]
  readonly hops: number
  readonly filter: RelationFilter
  /** Whether the relations that are drawn are wanted whole. */
  readonly whole?: boolean
  /** Whether more than the ids of entities is shown: then they come along where that saves a way. */
  readonly withEntities?: boolean
  /** Whether more than the ids of types is shown. */
  readonly withTypes?: boolean
}

export type SubgraphReader = ExpandReader & Pick<Reader, 'entities'>

/**
 * The surroundings of seeds, breadth first and the most relevant first, one round trip a hop; one
 * more where something takes part in a relation just found that has not been read itself. Relations
 * that are gone through pass the filter, save seeds, which the caller names. Seeds that do not
 * exist are left out.
 */
export async function subgraph(
  reader: SubgraphReader,
  request: SubgraphRequest,
): Promise<FlatGraph> {
  const { seeds, hops, filter, whole = false, withEntities = false, withTypes = false } = request
  const named = distinct(seeds)
  const drawing = new Drawing(request)
  const read = new Map<string, Outline>()
  const ends = new Set<string>()
  let frontier = named
  let cut = false
  for (let hop = 1; hop <= hops && frontier.length > 0; hop += 1) {
    const drawn = hop === 1 ? named : drawing.drawn((id) => !ends.has(id))
    const [found, present] = await Promise.all([
      expand(reader, {
        things: frontier,
        filter,
        known: (id) => read.get(id) ?? null,
        named,
        drawn,
        room: drawing.room,
        whole,
        withEntities,
        withTypes,
      }),
      hop === 1 ? existing(reader, named) : [],
    ])
    for (const seed of present) drawing.addSeed(seed)
    for (const relation of found.relations) read.set(relation.id, relation)
    for (const id of found.ends) ends.add(id)
    cut ||= found.cut
    frontier = drawing
      .addRound(found.relations, hop, found.isShort)
      .filter(({ id }) => !ends.has(id))
  }
  const undrawn = drawing.undrawn()
  const unread = undrawn.filter((id) => !read.has(id))
  const late = unread.length > 0 ? await reader.relations(unread) : []
  for (const relation of late) if (relation) read.set(relation.id, outlineOf(relation))
  return drawing.finish(
    undrawn.flatMap((id) => read.get(id) ?? []),
    cut,
  )
}

/** Those of some things that the graph holds. */
async function existing(
  reader: Pick<SubgraphReader, 'entities' | 'relations'>,
  things: readonly Thing[],
): Promise<readonly Thing[]> {
  const [entities, relations] = [idsOf(things, 'entity'), idsOf(things, 'relation')]
  const found = await Promise.all([
    entities.length > 0 ? reader.entities(entities) : [],
    relations.length > 0 ? reader.relations(relations) : [],
  ])
  const ids = found.map((some) => new Set(some.map((one) => one?.id)))
  return things.filter(({ id, kind }) => ids[kind === 'entity' ? 0 : 1]?.has(id))
}
