import type { Outline } from '../../model/outline.ts'
import type { GraphEdge } from './flatGraph.ts'
import { newestFirst } from './newestFirst.ts'
import { relationThing, type Thing } from './thing.ts'

/**
 * The edges of relations that are drawn: one for each filler of a relation that is a node, one for
 * any other relation, or for all of one type that lead from one thing to another where they are to
 * be contracted. No edge leads to what `has` denies.
 */
export function edgesOf(
  relations: readonly Outline[],
  has: (thing: Thing) => boolean,
  contract: boolean,
): readonly GraphEdge[] {
  const lines = new Map<string, Outline[]>()
  const edges = new Map<string, () => readonly GraphEdge[]>()
  for (const relation of relations) {
    const isNode = has(relationThing(relation.id))
    const key = isNode ? `${relation.id}|` : lineOf(relation, contract)
    const line = lines.get(key)
    if (line) line.push(relation)
    else lines.set(key, [relation])
    edges.set(key, () => (isNode ? rolesOf(relation, has) : lineEdge(key, lines.get(key) ?? [])))
  }
  return [...edges.values()].flatMap((edge) => edge())
}

/** What the edge of a relation is told apart by, which is its id. */
export function lineOf({ id, type, fillers }: Outline, contract: boolean): string {
  return contract ? [type, ...fillers.map((filler) => filler.id)].join('|') : id
}

function rolesOf(relation: Outline, has: (thing: Thing) => boolean): readonly GraphEdge[] {
  return relation.fillers.filter(has).map(({ id, kind, role }) => ({
    id: `${relation.id}|${role}|${id}`,
    source: relationThing(relation.id),
    target: { id, kind },
    role,
    relation,
    relations: [relation],
  }))
}

function lineEdge(id: string, some: readonly Outline[]): readonly GraphEdge[] {
  const relations = some.toSorted(newestFirst)
  const [relation] = relations
  const [source, target] =
    relation?.fillers.map((filler) => ({
      id: filler.id,
      kind: filler.kind,
    })) ?? []
  return relation && source && target
    ? [{ id, source, target, role: null, relation, relations }]
    : []
}
