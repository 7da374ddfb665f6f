import type { BareFilter } from './contestants/bareCypher.ts'
import type { Chosen } from './data/chosenEntities.ts'
import type { Counted } from './data/degrees.ts'
import type { Event } from './data/event.ts'
import type { EventGraph } from './data/eventGraph.ts'

/**
 * The operations that are compared: as clients of the service write them, and as clients of
 * @neo4j/graphql write the same. What each filter means to the hand-written Cypher is in
 * `contestants/bareCypher.ts`.
 */

/** What narrows a page. */
export interface Narrowed {
  readonly filter: BareFilter
  /** Arguments of `relations`, beside `first`. */
  readonly ours: string
  /** `where` of `relationsConnection`. */
  readonly theirs: string
  /** What the hand-written Cypher takes for it. */
  readonly bare: Readonly<Record<string, unknown>>
  /** What stands on each of the lists that a page is made of: one, or one for each of several types. */
  readonly lists: readonly Counted[]
}

export const unfiltered: Narrowed = {
  filter: 'none',
  ours: '',
  theirs: '',
  bare: {},
  lists: [() => true],
}

/** Pages of one type, of several, of a role, and of a stretch of time: the middle of the events. */
export function narrowingsOf(graph: EventGraph): readonly Narrowed[] {
  const { events, types: ids } = graph
  const names = commonest(events, SEVERAL)
  const types = names.map((one) => ids.get(one) ?? '')
  const { days, since, until } = middleOf(graph)
  const [type = ''] = types
  return [
    {
      filter: 'type',
      ours: `where: { type: ["${type}"] }`,
      theirs: `where: { edge: { type: { eq: "${type}" } } }`,
      bare: { type },
      lists: [isOf(names[0])],
    },
    {
      filter: 'types',
      ours: `where: { type: ${JSON.stringify(types)} }`,
      theirs: `where: { edge: { type: { in: ${JSON.stringify(types)} } } }`,
      bare: { types },
      lists: names.map(isOf),
    },
    {
      filter: 'role',
      ours: 'role: ["target"]',
      theirs: 'where: { edge: { role: { eq: "target" } } }',
      bare: { role: 'target' },
      lists: [(_, role) => role === 'target'],
    },
    {
      filter: 'time',
      ours: `where: { overlaps: "${days}" }`,
      theirs: `where: { node: { from: { lte: ${until} }, to: { gte: ${since} } } }`,
      bare: { since, until },
      lists: [({ date }) => Date.parse(date) >= since && Date.parse(date) <= until],
    },
  ]
}

const DAY = 86_400_000

function isOf(type: string | undefined): Counted {
  return ({ relation }) => relation === type
}

/** The time of the middle fifth of the events, in days, and as the instants in which they begin and end. */
export function middleOf({ events }: EventGraph): {
  readonly days: string
  readonly since: number
  readonly until: number
} {
  const day = (share: number) => events[Math.floor(events.length * share)]?.date ?? ''
  const [first, last] = [day(0.4), day(0.6)]
  return {
    days: `${first}/${last}`,
    since: Date.parse(first),
    until: Date.parse(last) + DAY - 1,
  }
}

/** How many types are asked for together. */
const SEVERAL = 3

function commonest(events: readonly Event[], count: number): readonly string[] {
  const found = new Map<string, number>()
  for (const { relation } of events) found.set(relation, (found.get(relation) ?? 0) + 1)
  const sorted = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return sorted.slice(0, count).map(([name]) => name)
}

/** An entity with pages nested `depth` deep; takes $id and $first. */
export function nestedRead(depth: number, { ours }: Narrowed = unfiltered, root = ''): string {
  return `query Nested($id: ID!, $first: Int!) { entity(id: $id ${root}) { id name ${pages(depth)} } }`

  function pages(left: number): string {
    if (left === 0) return ''
    return `relations(first: $first ${ours}) { edges { role node { id participants { role filler {
      id label ${left > 1 ? `... on Entity { ${pages(left - 1)} }` : ''} } } } } }`
  }
}

/** A page alone, of an entity of which nothing else is asked; takes $id, $first and perhaps $after. */
export function pageRead({ ours }: Narrowed = unfiltered, root = ''): string {
  return `query Page($id: ID!, $first: Int!, $after: String) { entity(id: $id ${root}) { id
    relations(first: $first, after: $after ${ours}) { edges { cursor role node { id } } } } }`
}

/** The levels of things in it: the entity, its relations, those that take part in them, and so on. */
export function levelsOf(depth: number): number {
  return 1 + 2 * depth
}

/** The same to @neo4j/graphql. */
export function theirNestedRead(depth: number, { theirs }: Narrowed = unfiltered): string {
  return `query Nested($id: ID!, $first: Int!) { entities(where: { id: { eq: $id } }) { id name ${pages(depth)} } }`

  function pages(left: number): string {
    if (left === 0) return ''
    return `relationsConnection(first: $first, sort: [{ edge: { order: DESC } }] ${theirs}) { edges {
      properties { role } node { id participantsConnection { edges {
      properties { role } node { id name ${pages(left - 1)} } } } } } }`
  }
}

/** An operation of which round trips are counted. */
export interface CountedOperation {
  readonly name: string
  /** How many levels of things it has. */
  readonly levels: number
  readonly query: string
  readonly variables: object
}

/** Operations of every kind, with their levels. */
export function countedOperations({ chosen, graph }: Asked): readonly CountedOperation[] {
  const nested = [1, 2, 3].map((depth) => ({
    name: `nested-${depth}`,
    levels: levelsOf(depth),
    query: nestedRead(depth),
    variables: { id: chosen.hub.id, first: 5 },
  }))
  const narrowed = narrowingsOf(graph).map((one) => ({
    name: `page-by-${one.filter}`,
    levels: 2,
    query: pageRead(one),
    variables: { id: chosen.hub.id, first: 5 },
  }))
  const [from, to] = [chosen.leaf.id, chosen.otherLeaf.id]
  return [
    ...nested,
    ...narrowed,
    { name: 'search', levels: 1, query: search, variables: { search: chosen.middle.name } },
    { name: 'count', levels: 2, query: count, variables: { id: chosen.hub.id } },
    // Chains of three relations have two things between them.
    { name: 'paths', levels: 3, query: paths, variables: { from, to, most: 3 } },
    { name: 'subgraph', levels: 2, query: subgraph, variables: { id: from, hops: 1 } },
  ]
}

/** What operations are about. */
interface Asked {
  readonly chosen: Chosen
  readonly graph: EventGraph
}

/** Entities by their names; takes $search. */
export const search = `query Search($search: String!) {
  entities(search: $search, first: 20) { nodes { id name } } }`

/** How many relations an entity takes part in; takes $id. */
export const count = 'query Count($id: ID!) { entity(id: $id) { id relations { totalCount } } }'

/** Who says what of an entity, and in which document; takes $id and $first. */
export const sources = `query Sources($id: ID!, $first: Int!) {
  entity(id: $id) { relations(first: $first) { nodes { id
    claims(first: 3) { nodes { document { title publisher { name } } } } } } } }`

const who = 'participants { role filler { label } }'
const said = 'claims(first: 3) { nodes { quote document { title publisher { name } } } }'

/** What an entity takes part in, as people call it; takes $id and $first. */
export const labels = `query Labels($id: ID!, $first: Int!) {
  entity(id: $id) { relations(first: $first) { nodes { id label ${who} } } } }`

/** The same with who says so; takes $id and $first. */
export const evidence = `query Evidence($id: ID!, $first: Int!) {
  entity(id: $id) { relations(first: $first) { nodes { id label ${who} ${said} } } } }`

/** The same of all relations of a type; takes $type and $first. */
export const evidenceOfType = `query EvidenceOfType($type: [ID!], $first: Int!) {
  relations(where: { type: $type }, first: $first) { nodes { id label ${who} ${said} } } }`

/** The same of one relation; takes $id. */
export const evidenceOfOne = `query EvidenceOfOne($id: ID!) {
  relation(id: $id) { id label ${who} ${said} } }`

/** How many relations an entity takes part in, by month; takes $id. */
export const timeline = `query Timeline($id: ID!) {
  entity(id: $id) { facets { timeline(by: MONTH) { buckets { time count } } } } }`

/** What two take part in together; takes $a, $b and $first. */
export const together = `query Together($a: ID!, $b: ID!, $first: Int!) {
  relations(where: { roles: [{ filler: $a }, { filler: $b }] }, first: $first) { nodes { id } } }`

/** What somebody of a name takes part in; takes $name and $first. */
export const named = `query Named($name: String!, $first: Int!) {
  relations(where: { participants: { some: { entity: { name: { eq: $name } } } } }, first: $first) {
    nodes { id } } }`

/** How many relations are of a type; takes $type. */
export const countOfType = `query CountOfType($type: [ID!]) {
  relations(where: { type: $type }) { totalCount } }`

/** How many relations of a type begin on each day of a time; takes $type and $time. */
export const daysOfType = `query DaysOfType($type: [ID!], $time: EDTF) {
  facets(where: { type: $type, overlaps: $time }) {
    timeline(by: DAY, first: 500) { buckets { time count } } } }`

/** The first chain between two entities; takes $from, $to and $most. */
export const paths = `query Paths($from: ID!, $to: ID!, $most: Int!) {
  paths(from: $from, to: $to, maxRelations: $most, mode: SHORTEST) {
    paths { length steps { from { id } relation { id } to { id } } } } }`

/** What surrounds an entity; takes $id and $hops. */
export const subgraph = `query Subgraph($id: ID!, $hops: Int!) {
  subgraph(seeds: [$id], hops: $hops, maxNodes: 2000) {
    nodes { id label } edges { id source target } truncated } }`

/** What is drawn around some entities; takes $seeds, $hops and $maxNodes. */
export const surroundings = `query Surroundings($seeds: [ID!]!, $hops: Int!, $maxNodes: Int!) {
  subgraph(seeds: $seeds, hops: $hops, maxNodes: $maxNodes, maxEdges: 10000, contract: true) {
    nodes { id label } edges { source target label weight } } }`

/** Entities by the beginning of their names to @neo4j/graphql; takes $search. */
export const theirSearch = `query Search($search: String!) {
  entities(where: { name: { contains: $search } }, limit: 20, sort: [{ name: ASC }]) { id name } }`

/** How many relations an entity takes part in, to @neo4j/graphql; takes $id. */
export const theirCount = `query Count($id: ID!) {
  entities(where: { id: { eq: $id } }) { id relationsConnection { totalCount } } }`
