import neo4j, { type Driver } from 'neo4j-driver'
import { type Contestant, contestant } from '../harness/contestant.ts'
import { runBare } from './bareReads.ts'

/** Surroundings as they are asked for. */
export interface Surroundings {
  readonly seeds: readonly string[]
  readonly hops: number
  readonly maxNodes: number
}

/** What is drawn: nodes, and one edge for all relations of a type from one to another. */
export interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly label: string }[]
  readonly edges: readonly Edge[]
}

interface Edge {
  readonly source: string
  readonly target: string
  readonly label: string
  readonly weight: number
}

/**
 * One hop, where every relation has two entities: those that share the most relations with what is
 * drawn, as many as there is room for, and the relations between all of them.
 */
const hop = `UNWIND $ids AS id
CALL (id) {
  MATCH (rel)-[r:ROLE]->() USING RANGE INDEX SEEK r:ROLE(entity, order)
  WHERE r.entity = id AND r.order < '~~~'
  WITH rel, r ORDER BY r.entity DESC, r.order DESC LIMIT $most
  RETURN collect(r) AS played
}
WITH collect(played) AS pages
CALL (pages) {
  UNWIND pages AS played
  WITH played, 1.0 / size(played) AS part
  UNWIND played AS r
  WITH startNode(r) AS rel, r, part
  MATCH (rel)-[x:ROLE]->(other) WHERE x <> r
  WITH other, round(sum(part) * 1e9) AS pull, collect(rel) AS rels,
    min([-toInteger(split(r.order, '|')[0]), split(r.order, '|')[1]]) AS newest
  WITH other, pull, newest, rels, other.id IN $drawn AS isDrawn ORDER BY pull DESC, newest
  RETURN collect({other: other, rels: rels, isDrawn: isDrawn}) AS all
}
WITH [one IN all WHERE one.isDrawn] AS drawn, [one IN all WHERE NOT one.isDrawn][..$room] AS near
CALL (drawn, near) {
  UNWIND drawn + near AS one
  UNWIND one.rels AS rel
  WITH DISTINCT rel
  MATCH (source)<-[:ROLE {role: 'source'}]-(rel)-[:ROLE {role: 'target'}]->(target)
  WITH rel.type AS type, collect([rel.id, source.id, target.id]) AS relations
  MATCH (t:RelationType) WHERE t.id = type
  RETURN collect([t.label, relations]) AS types
}
RETURN [one IN near | { id: one.other.id, label: one.other.name }] AS nodes, types`

const seedsOf = 'MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, e.name AS label'

type Nodes = Drawn['nodes']

/** What a hop adds: nodes, and by their types relations as ids with their ends. */
interface Found {
  readonly nodes: Nodes
  readonly types: readonly (readonly [label: string, relations: readonly (readonly string[])[]])[]
}

/** Surroundings by hand: a query a hop, each with what the others do not bring. */
export function bareSurroundings(
  driver: Driver,
  { seeds, hops, maxNodes }: Surroundings,
): Contestant {
  return contestant(
    'hand-written Cypher, a query a hop',
    async () => {
      const begun = runBare(driver, seedsOf, { ids: seeds })
      const nodes: Nodes[number][] = []
      const lines = new Map<string, Map<string, Edge>>()
      let [ids, drawn] = [seeds, seeds]
      for (let step = 0; step < hops && ids.length > 0; step += 1) {
        const most = Math.min(1_000, Math.max(20, Math.floor(20_000 / ids.length)))
        const room = neo4j.int(maxNodes - drawn.length)
        const [found] = await runBare(driver, hop, { ids, drawn, room, most: neo4j.int(most) })
        const { nodes: near, types } = found as unknown as Found
        nodes.push(...near)
        ids = near.map(({ id }) => id)
        drawn = [...drawn, ...ids]
        for (const [label, relations] of types) {
          for (const [id = '', source = '', target = ''] of relations) {
            const key = `${label}|${source}|${target}`
            const line = lines.get(key) ?? new Map<string, Edge>()
            lines.set(key, line.set(id, { source, target, label, weight: 1 }))
          }
        }
      }
      const edges = [...lines.values()].flatMap((line) => {
        const [edge] = line.values()
        return edge ? [{ ...edge, weight: line.size }] : []
      })
      return { nodes: [...((await begun) as unknown as Nodes), ...nodes], edges }
    },
    toldOf,
  )
}

/** What is drawn, in an order that has nothing to do with how it was found. */
export function toldOf({ nodes, edges }: Drawn): Drawn {
  const keyed = edges.map((edge) => ({ key: Object.values(edge).join('|'), edge }))
  return {
    nodes: nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    edges: keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ edge }) => edge),
  }
}
