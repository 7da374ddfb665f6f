import neo4j from 'neo4j-driver'
import type { Bench } from '../bench.ts'
import { runBare } from '../contestants/bareReads.ts'
import type { EventGraph } from '../data/eventGraph.ts'
import { type Contestant, contestant } from '../harness/contestant.ts'
import type { Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'
import { countOfType, daysOfType, middleOf, named, together } from '../operations.ts'

const FIRST = 5

/**
 * Relations that a filter finds among all others, and counts of them, against hand-written Cypher that
 * begins with what there is least of; nothing is asked of them.
 */
export async function* filtered(bench: Bench): AsyncGenerator<Measured> {
  const { chosen, graph, pace } = bench
  const { hub, middle } = chosen
  const partner = partnerOf(graph, hub.name)
  const [type = ''] = graph.types.values()
  const { days, ...times } = middleOf(graph)
  const first = neo4j.int(FIRST)
  const shapes = [
    {
      name: 'together',
      what: 'a page of what the hub and its busiest partner take part in together',
      ours: asked(bench, together, { a: hub.id, b: partner, first: FIRST }, shownIds),
      bare: written(bench, togetherByHand, { id: partner, other: hub.id, first }, rowIds),
    },
    {
      name: 'named',
      what: 'a page of relations in which somebody of a name takes part',
      ours: asked(bench, named, { name: middle.name, first: FIRST }, shownIds),
      bare: written(bench, namedByHand, { id: middle.id, first }, rowIds),
    },
    {
      name: 'count-of-type',
      what: 'how many relations are of a type',
      ours: asked(bench, countOfType, { type: [type] }, ({ relations }) => relations.totalCount),
      bare: written(bench, countByHand, { type }, ([row]) => row?.count),
    },
    {
      name: 'days-of-type',
      what: 'how many relations of a type begin on each day of a fifth of the time',
      ours: asked(bench, daysOfType, { type: [type], time: days }, ({ facets }) =>
        daysOf(facets.timeline.buckets),
      ),
      bare: written(bench, daysByHand, { type, ...times }, (rows) =>
        daysOf(rows as unknown as readonly Day[]),
      ),
    },
  ]
  for (const { name, what, ours, bare } of shapes) {
    const against = { what: `${what}: time against the best hand-written Cypher`, bound: null }
    yield await timed({ ...against, id: `${name}/against-cypher`, ours, theirs: [bare] }, pace)
  }
}

const page = `MATCH (rel)-[r:ROLE]->() USING RANGE INDEX SEEK r:ROLE(entity, order)
  WHERE r.entity = $id AND r.order < '~~~'`
const cut = 'WITH rel, r ORDER BY r.entity DESC, r.order DESC LIMIT $first RETURN rel.id AS id'
const togetherByHand = `${page} AND EXISTS { MATCH (rel)-[o:ROLE]->(e) WHERE e.id = $other } ${cut}`
const namedByHand = `${page} ${cut}`
const ofType = `MATCH (rel:RelationState) USING RANGE INDEX SEEK rel:RelationState(shelf, type, order)
  WHERE rel.shelf = 'current' AND rel.type = $type AND rel.order > ''`
const countByHand = `${ofType} RETURN count(*) AS count`
const daysByHand = `${ofType} AND rel.from <= $until AND rel.to >= $since
  RETURN left(toString(datetime({ epochMillis: toInteger(rel.from) })), 10) AS time, count(*) AS count`

/** The entity that somebody has most events with, by its id. */
function partnerOf({ events, entities }: EventGraph, name: string): string {
  const found = new Map<string, number>()
  for (const { subject, object } of events) {
    if (subject === object || (subject !== name && object !== name)) continue
    const other = subject === name ? object : subject
    found.set(other, (found.get(other) ?? 0) + 1)
  }
  const [[busiest] = ['']] = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return entities.get(busiest) ?? ''
}

interface Asked {
  readonly relations: {
    readonly nodes: readonly { readonly id: string }[]
    readonly totalCount: number
  }
  readonly facets: { readonly timeline: { readonly buckets: readonly Day[] } }
}

interface Day {
  readonly time: string
  readonly count: number
}

function asked(
  { main }: Bench,
  query: string,
  variables: object,
  answerOf: (data: Asked) => unknown,
): Contestant {
  // Of the data there is what the operation asks for.
  const run = async () => (await main.statecraft.ask(query, variables)) as unknown as Asked
  return contestant('Statecraft', run, answerOf)
}

function written(
  { main }: Bench,
  text: string,
  parameters: Record<string, unknown>,
  answerOf: (rows: readonly Record<string, unknown>[]) => unknown,
): Contestant {
  return contestant('hand-written Cypher', () => runBare(main.driver, text, parameters), answerOf)
}

const shownIds = ({ relations }: Asked) =>
  relations.nodes.map(({ id }) => id.replace(/^relation:/, ''))
const rowIds = (rows: readonly Record<string, unknown>[]) => rows.map(({ id }) => id)
const daysOf = (days: readonly Day[]) => days.map(({ time, count }) => `${time} ${count}`).sort()
