import type { Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { Drawing } from './drawing.ts'
import { expand } from './expand.ts'
import { keyOf, type Thing } from './thing.ts'

/** A node to draw, and how many relations lie between it and the nearest seed. */
export interface GraphNode {
  readonly thing: Thing
  readonly distance: number
}

/** An edge to draw. */
export interface GraphEdge {
  /** Unique in its subgraph. */
  readonly id: string
  readonly source: Thing
  readonly target: Thing
  /** The role of the target where the source is the relation's own node, else null. */
  readonly role: string | null
  readonly relation: Relation
}

/** Which bound cut a subgraph. */
export type SubgraphBound = 'maxNodes' | 'work'

export interface Subgraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly truncatedBy: readonly SubgraphBound[]
}

export interface SubgraphRequest {
  readonly seeds: readonly Thing[]
  readonly hops: number
  readonly maxNodes: number
  readonly filter: RelationFilter
}

type SubgraphReader = Pick<Reader, 'participationPages' | 'relations' | 'entities'>

/**
 * The surroundings of seeds, breadth first and newest relations first, one round trip a hop.
 * Seeds that do not exist are left out.
 */
export async function subgraph(
  reader: SubgraphReader,
  { seeds, hops, maxNodes, filter }: SubgraphRequest,
): Promise<Subgraph> {
  const drawing = new Drawing(maxNodes)
  const [present, first] = await Promise.all([
    existing(reader, seeds),
    hops > 0 ? expand(reader, seeds, filter) : null,
  ])
  for (const thing of seeds) if (present.has(keyOf(thing))) drawing.addSeed(thing)
  let frontier: readonly Thing[] = []
  let cut = false
  for (let hop = 1; hop <= hops; hop += 1) {
    const found = hop === 1 && first ? first : await expand(reader, frontier, filter)
    cut ||= found.cut
    frontier = drawing.addRound(found.expansions, hop)
  }
  const missing = drawing.unreadRelations()
  const read = missing.length > 0 ? await reader.relations(missing) : []
  return drawing.finish(
    read.filter((relation) => relation !== null),
    cut,
  )
}

async function existing(reader: SubgraphReader, things: readonly Thing[]): Promise<Set<string>> {
  const entities = things.filter(({ kind }) => kind === 'entity')
  const relations = things.filter(({ kind }) => kind === 'relation')
  const [first, second] = await Promise.all([
    entities.length > 0 ? reader.entities(entities.map(({ id }) => id)) : [],
    relations.length > 0 ? reader.relations(relations.map(({ id }) => id)) : [],
  ])
  return new Set([
    ...first.flatMap((one) => (one ? `entity:${one.id}` : [])),
    ...second.flatMap((one) => (one ? `relation:${one.id}` : [])),
  ])
}
