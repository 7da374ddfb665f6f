import type { Relation } from '../../model/relation.ts'
import type { FlatGraph, GraphEdge, GraphNode } from './flatGraph.ts'
import { newestFirst } from './newestFirst.ts'
import { keyOf, relationThing, type Thing, thingsIn } from './thing.ts'

/**
 * Nodes and edges being put together under a budget of nodes. A relation between two entities is
 * drawn as an edge, unless it takes part in another relation; any other is a node of its own.
 */
export class Drawing {
  readonly #maxNodes: number
  readonly #nodes = new Map<string, GraphNode>()
  /** Relations that are drawn, and how far away they are. */
  readonly #drawn = new Map<string, { readonly relation: Relation; readonly distance: number }>()
  #full = false

  constructor(maxNodes: number) {
    this.#maxNodes = maxNodes
  }

  addSeed(thing: Thing): void {
    if (this.#hasRoom([thing])) this.#addNode(thing, 0)
  }

  /**
   * Draws the relations that a round found, newest first, as far as there is room for all that
   * takes part in them; answers the things to go on from.
   */
  addRound(relations: readonly Relation[], distance: number): readonly Thing[] {
    const fresh = new Map<string, Thing>()
    for (const relation of relations.toSorted(newestFirst)) {
      const nodes = nodesOf(relation)
      if (this.#drawn.has(relation.id) || !this.#hasRoom(nodes)) continue
      this.#drawn.set(relation.id, { relation, distance })
      for (const thing of [...nodes, relationThing(relation.id)]) {
        if (!this.#nodes.has(keyOf(thing))) fresh.set(keyOf(thing), thing)
      }
      for (const thing of nodes) this.#addNode(thing, distance)
    }
    return [...fresh.values()]
  }

  /** Relations that are nodes because they take part in others, but are not drawn themselves. */
  undrawn(): readonly string[] {
    return [...this.#nodes.values()]
      .filter(({ thing }) => thing.kind === 'relation' && !this.#drawn.has(thing.id))
      .map(({ thing }) => thing.id)
  }

  /** The finished drawing, with edges from the relations that were undrawn to what is there. */
  finish(undrawn: readonly Relation[], cut: boolean): FlatGraph {
    const relations = [...[...this.#drawn.values()].map(({ relation }) => relation), ...undrawn]
    return {
      nodes: [...this.#nodes.values()].sort((a, b) => a.distance - b.distance),
      edges: relations.flatMap((relation) => this.#edgesOf(relation)),
      relations,
      truncatedBy: [
        ...(this.#full ? (['maxNodes'] as const) : []),
        ...(cut ? (['work'] as const) : []),
      ],
    }
  }

  #edgesOf(relation: Relation): readonly GraphEdge[] {
    const node = relationThing(relation.id)
    if (this.#nodes.has(keyOf(node))) {
      return relation.fillers
        .filter((filler) => this.#nodes.has(keyOf(filler)))
        .map(({ id, kind, role }) => ({
          id: `${relation.id}|${role}|${id}`,
          source: node,
          target: { id, kind },
          role,
          relation,
        }))
    }
    const [source, target] = relation.fillers.map(({ id, kind }) => ({ id, kind }))
    return source && target ? [{ id: relation.id, source, target, role: null, relation }] : []
  }

  #hasRoom(things: readonly Thing[]): boolean {
    const more = things.filter((thing) => !this.#nodes.has(keyOf(thing))).length
    const fits = this.#nodes.size + more <= this.#maxNodes
    this.#full ||= !fits
    return fits
  }

  /** A relation that was an edge until now stays as near as it was. */
  #addNode(thing: Thing, distance: number): void {
    if (this.#nodes.has(keyOf(thing))) return
    const drawn = thing.kind === 'relation' ? this.#drawn.get(thing.id) : undefined
    this.#nodes.set(keyOf(thing), { thing, distance: drawn?.distance ?? distance })
  }
}

/** What is drawn as nodes for a relation: what takes part, and itself where it is no plain edge. */
function nodesOf(relation: Relation): readonly Thing[] {
  const { id, fillers } = relation
  const plain = fillers.length === 2 && fillers.every(({ kind }) => kind === 'entity')
  return plain ? thingsIn(relation) : [...thingsIn(relation), relationThing(id)]
}
