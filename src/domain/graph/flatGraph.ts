import type { Relation } from '../../model/relation.ts'
import type { Thing } from './thing.ts'

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

/** Flat nodes and edges. */
export interface FlatGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** The relations that are drawn, as edges or as nodes. */
  readonly relations: readonly Relation[]
  readonly truncatedBy: readonly SubgraphBound[]
}
