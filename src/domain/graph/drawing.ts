import type { Outline } from '../../model/outline.ts'
import { edgesOf, lineOf } from './edgesOf.ts'
import type { DrawingBounds, FlatGraph, SubgraphBound } from './flatGraph.ts'
import { newestFirst } from './newestFirst.ts'
import { relationThing, type Thing, thingsIn } from './thing.ts'

interface Placed<T> {
  readonly item: T
  /** How many relations lie between it and the nearest seed. */
  readonly distance: number
}

/**
 * Nodes and edges being put together under budgets of both. A relation between two entities is
 * drawn as an edge, unless it takes part in another relation; any other is a node of its own.
 */
export class Drawing {
  readonly #bounds: DrawingBounds
  /** By their ids, which entities and relations do not share. */
  readonly #nodes = new Map<string, Placed<Thing>>()
  readonly #drawn = new Map<string, Placed<Outline>>()
  /** Relations that only join what is drawn: they take what room for edges is left in the end. */
  readonly #spare = new Map<string, Placed<Outline>>()
  /** Between what edges run that stand for relations; several of one where they are contracted. */
  readonly #lines = new Set<string>()
  readonly #full = new Set<SubgraphBound>()
  #edges = 0

  constructor(bounds: DrawingBounds) {
    this.#bounds = bounds
  }

  addSeed(thing: Thing): void {
    if (!this.#has(thing) && this.#hasRoom([thing])) this.#addNode(thing, 0)
  }

  /** What is drawn, relations that are edges too as far as `isWanted` says of their ids. */
  drawn(isWanted: (relation: string) => boolean): readonly Thing[] {
    const nodes = [...this.#nodes.values()].map(({ item }) => item)
    return [...nodes, ...[...this.#drawn.keys()].filter(isWanted).map(relationThing)]
  }

  /** How many more nodes there is room for. */
  get room(): number {
    return this.#bounds.maxNodes - this.#nodes.size
  }

  /**
   * Draws the relations that a round found, the most relevant first, as far as there is room for all
   * that takes part in them; answers the things to go on from. `isShort` says that there are more,
   * which each lead to something that is not drawn.
   */
  addRound(relations: readonly Outline[], distance: number, isShort: boolean): readonly Thing[] {
    const fresh = new Map<string, Thing>()
    for (const relation of relations) {
      if (this.#drawn.has(relation.id) || this.#spare.has(relation.id)) continue
      const nodes = nodesOf(relation)
      const missing = nodes.filter((thing) => !this.#has(thing))
      const self = relationThing(relation.id)
      const isNode = this.#has(self)
      if (missing.length === 0 && !isNode) {
        this.#spare.set(relation.id, { item: relation, distance })
      } else if (this.#hasRoom(missing) && this.#takeEdges(relation, nodes)) {
        this.#drawn.set(relation.id, { item: relation, distance })
        for (const thing of missing) this.#addNode(thing, distance)
      } else continue
      for (const thing of missing) fresh.set(thing.id, thing)
      if (!isNode) fresh.set(self.id, self)
    }
    if (isShort && this.room === 0) this.#full.add('maxNodes')
    return [...fresh.values()]
  }

  /** Relations that are nodes because they take part in others, but are not drawn themselves. */
  undrawn(): readonly string[] {
    return [...this.#nodes.values()]
      .map(({ item }) => item)
      .filter(({ id, kind }) => kind === 'relation' && !this.#drawn.has(id) && !this.#spare.has(id))
      .map(({ id }) => id)
  }

  /** The finished drawing, with edges from the relations that were undrawn to what is there. */
  finish(undrawn: readonly Outline[], cut: boolean): FlatGraph {
    const spare = [...this.#spare.values()]
      .sort((a, b) => a.distance - b.distance || newestFirst(a.item, b.item))
      .map(({ item }) => item)
    const late = [...spare, ...undrawn].filter((relation) => this.#takeEdges(relation, []))
    const relations = [...[...this.#drawn.values()].map(({ item }) => item), ...late]
    const edges = edgesOf(relations, (thing) => this.#has(thing), this.#bounds.contract)
    const degrees = new Map<string, number>()
    for (const { id } of edges.flatMap(({ source, target }) => [source, target])) {
      degrees.set(id, (degrees.get(id) ?? 0) + 1)
    }
    return {
      nodes: [...this.#nodes.values()]
        .sort((a, b) => a.distance - b.distance)
        .map(({ item: thing, distance }) => ({
          thing,
          distance,
          degree: degrees.get(thing.id) ?? 0,
        })),
      edges,
      relations,
      truncatedBy: (['maxNodes', 'maxEdges', 'work'] as const).filter((bound) =>
        bound === 'work' ? cut : this.#full.has(bound),
      ),
    }
  }

  #has(thing: Thing): boolean {
    return this.#nodes.has(thing.id)
  }

  #hasRoom(missing: readonly Thing[]): boolean {
    const fits = missing.length <= this.room
    if (!fits) this.#full.add('maxNodes')
    return fits
  }

  /**
   * Takes the edges that a relation needs, and those that become more as relations turn into nodes:
   * two for what was one, or for a part of one.
   */
  #takeEdges(relation: Outline, nodes: readonly Thing[]): boolean {
    const isNode = [...nodes, ...this.#itself(relation)].some(({ id }) => id === relation.id)
    const turned = nodes.flatMap(({ id, kind }) => {
      const edge = kind === 'relation' && !this.#nodes.has(id) && this.#drawn.get(id)
      return edge ? [edge.item] : []
    })
    const line = isNode ? null : lineOf(relation, this.#bounds.contract)
    const own = line === null ? relation.fillers.filter((one) => this.#joins(one, nodes)).length : 1
    const isThere = line !== null && this.#lines.has(line)
    const more = (isThere ? 0 : own) + turned.length * (this.#bounds.contract ? 2 : 1)
    if (this.#edges + more > this.#bounds.maxEdges) {
      this.#full.add('maxEdges')
      return false
    }
    this.#edges += more
    if (line !== null) this.#lines.add(line)
    return true
  }

  #itself({ id }: Outline): readonly Thing[] {
    const self = relationThing(id)
    return this.#has(self) ? [self] : []
  }

  /** Whether a filler is there, or about to be. */
  #joins(filler: Thing, nodes: readonly Thing[]): boolean {
    return this.#has(filler) || nodes.some(({ id }) => id === filler.id)
  }

  /** A relation that was an edge until now stays as near as it was. */
  #addNode(thing: Thing, distance: number): void {
    const met =
      thing.kind === 'relation'
        ? (this.#drawn.get(thing.id) ?? this.#spare.get(thing.id))
        : undefined
    this.#nodes.set(thing.id, { item: thing, distance: met?.distance ?? distance })
  }
}

/** What is drawn as nodes for a relation: what takes part, and itself where it is no plain edge. */
function nodesOf(relation: Outline): readonly Thing[] {
  const { id, fillers } = relation
  const plain = fillers.length === 2 && fillers.every(({ kind }) => kind === 'entity')
  return plain ? thingsIn(relation) : [...thingsIn(relation), relationThing(id)]
}
