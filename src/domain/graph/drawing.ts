import type { Relation } from '../../model/relation.ts'
import type { Expansion } from './expand.ts'
import type { GraphEdge, GraphNode, Subgraph } from './subgraph.ts'
import { keyOf, relationThing, type Thing } from './thing.ts'

/**
 * Nodes and edges being put together under a budget of nodes. A relation between two entities is
 * drawn as an edge, unless it takes part in another relation; any other is a node of its own.
 */
export class Drawing {
  readonly #maxNodes: number
  readonly #nodes = new Map<string, GraphNode>()
  readonly #relations = new Map<string, Relation>()
  #full = false

  constructor(maxNodes: number) {
    this.#maxNodes = maxNodes
  }

  addSeed(thing: Thing): void {
    if (this.#room([thing])) this.#add(thing, 0)
  }

  /** Draws what a round found; answers the things to go on from. */
  addRound(expansions: readonly Expansion[], distance: number): readonly Thing[] {
    const fresh = new Map<string, Thing>()
    for (const relation of expansions.flatMap(({ relations }) => relations)) {
      if (this.#relations.has(relation.id)) continue
      const things = thingsOf(relation)
      if (!this.#room(things)) continue
      this.#relations.set(relation.id, relation)
      for (const thing of [...things, relationThing(relation.id)]) {
        if (!this.#nodes.has(keyOf(thing))) fresh.set(keyOf(thing), thing)
      }
      for (const thing of things) this.#add(thing, distance)
    }
    return [...fresh.values()]
  }

  /** Relations that are drawn because they take part in others, and are not read yet. */
  unreadRelations(): readonly string[] {
    return [...this.#nodes.values()]
      .filter(({ thing }) => thing.kind === 'relation' && !this.#relations.has(thing.id))
      .map(({ thing }) => thing.id)
  }

  finish(read: readonly Relation[], cut: boolean): Subgraph {
    for (const relation of read) this.#relations.set(relation.id, relation)
    return {
      nodes: [...this.#nodes.values()],
      edges: [...this.#relations.values()].flatMap((relation) => this.#edgesOf(relation)),
      truncatedBy: [
        ...(this.#full ? (['maxNodes'] as const) : []),
        ...(cut ? (['work'] as const) : []),
      ],
    }
  }

  #edgesOf(relation: Relation): GraphEdge[] {
    const node = relationThing(relation.id)
    if (this.#nodes.has(keyOf(node))) {
      return relation.fillers
        .filter((filler) => this.#nodes.has(keyOf(filler)))
        .map((target) => ({
          id: `${relation.id}|${target.role}|${target.id}`,
          source: node,
          target,
          role: target.role,
          relation,
        }))
    }
    const [source, target] = relation.fillers
    return source && target ? [{ id: relation.id, source, target, role: null, relation }] : []
  }

  #room(things: readonly Thing[]): boolean {
    const more = things.filter((thing) => !this.#nodes.has(keyOf(thing))).length
    const fits = this.#nodes.size + more <= this.#maxNodes
    this.#full ||= !fits
    return fits
  }

  #add(thing: Thing, distance: number): void {
    const key = keyOf(thing)
    const { id, kind } = thing
    if (!this.#nodes.has(key)) this.#nodes.set(key, { thing: { id, kind }, distance })
  }
}

/** What is drawn as nodes for a relation: its fillers, and itself where it is no plain edge. */
function thingsOf({ id, fillers }: Relation): readonly Thing[] {
  const plain = fillers.length === 2 && fillers.every(({ kind }) => kind === 'entity')
  const unique = new Map(fillers.map((filler) => [keyOf(filler), filler]))
  return plain ? [...unique.values()] : [...unique.values(), relationThing(id)]
}
