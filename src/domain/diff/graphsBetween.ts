import type { Changed } from '../../model/compared.ts'
import type { Relation } from '../../model/relation.ts'
import type { FlatGraph, GraphEdge, GraphNode, SubgraphBound } from '../graph/flatGraph.ts'
import { keyOf } from '../graph/thing.ts'
import { changedAspects } from './changedAspects.ts'
import { newestAfter } from './relationsBetween.ts'

/** What became of surroundings between two instants: what to take away from a drawing, and what to add. */
export interface GraphsBetween {
  readonly nodesAdded: readonly GraphNode[]
  readonly nodesRemoved: readonly GraphNode[]
  readonly edgesAdded: readonly GraphEdge[]
  readonly edgesRemoved: readonly GraphEdge[]
  /** Relations that are drawn at both, and of which something else is said, newest valid time first. */
  readonly relationsChanged: readonly Changed<Relation>[]
  /** Which bounds cut either. */
  readonly truncatedBy: readonly SubgraphBound[]
}

/**
 * Compares two drawings of the same surroundings. How far away a node is makes no difference. An
 * edge that leads elsewhere is another: so is that of a relation that is drawn as a node since.
 */
export function graphsBetween(before: FlatGraph, after: FlatGraph): GraphsBetween {
  const was = new Map(before.relations.map(({ id, whole }) => [id, whole]))
  const pairs = after.relations.flatMap(({ id, whole }) => {
    const earlier = was.get(id)
    return earlier && whole ? [{ before: earlier, after: whole }] : []
  })
  return {
    nodesAdded: without(after.nodes, before.nodes, keyOfNode),
    nodesRemoved: without(before.nodes, after.nodes, keyOfNode),
    edgesAdded: without(after.edges, before.edges, keyOfEdge),
    edgesRemoved: without(before.edges, after.edges, keyOfEdge),
    relationsChanged: pairs.filter((pair) => changedAspects(pair).length > 0).sort(newestAfter),
    truncatedBy: [...new Set([...before.truncatedBy, ...after.truncatedBy])].sort(),
  }
}

export function keyOfNode({ thing }: GraphNode): string {
  return keyOf(thing)
}

export function keyOfEdge({ id, source, target }: GraphEdge): string {
  return `${id} ${keyOf(source)} ${keyOf(target)}`
}

/** Those of some that are not among others. */
function without<T>(some: readonly T[], others: readonly T[], key: (one: T) => string): T[] {
  const keys = new Set(others.map(key))
  return some.filter((one) => !keys.has(key(one)))
}
