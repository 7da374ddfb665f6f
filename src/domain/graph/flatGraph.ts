import type { Outline } from '../../model/outline.ts'
import type { Thing } from './thing.ts'

/** A node to draw. */
export interface GraphNode {
  readonly thing: Thing
  /** How many relations lie between it and the nearest seed. */
  readonly distance: number
  /** How many ends of edges it has in its subgraph. */
  readonly degree: number
}

/** An edge to draw. */
export interface GraphEdge {
  /** Unique in its subgraph. */
  readonly id: string
  readonly source: Thing
  readonly target: Thing
  /** The role of the target where the source is the relation's own node, else null. */
  readonly role: string | null
  /** The newest of the relations. */
  readonly relation: Outline
  /** What it stands for, newest first; several where it is contracted from them. */
  readonly relations: readonly Outline[]
}

/** Which bound cut a subgraph. */
export type SubgraphBound = 'maxNodes' | 'maxEdges' | 'work'

/** How much may be drawn, and how. */
export interface DrawingBounds {
  readonly maxNodes: number
  readonly maxEdges: number
  /** Whether relations of one type that lead from one thing to another are one edge. */
  readonly contract: boolean
}

/** Flat nodes and edges. */
export interface FlatGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** The relations that are drawn, as edges or as nodes. */
  readonly relations: readonly Outline[]
  readonly truncatedBy: readonly SubgraphBound[]
}
