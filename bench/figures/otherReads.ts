import neo4j from 'neo4j-driver'
import type { Bench } from '../bench.ts'
import { runBare } from '../contestants/bareReads.ts'
import { type AskGraphql, askerOf } from '../contestants/graphqlService.ts'
import { neo4jGraphqlYoga } from '../contestants/neo4jGraphql.ts'
import { wordToSearch } from '../data/wordToSearch.ts'
import { type Contestant, contestant } from '../harness/contestant.ts'
import type { Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'
import { count, search, sources, theirCount, theirSearch, timeline } from '../operations.ts'

/**
 * Search and count against hand-written Cypher and @neo4j/graphql, sources and a timeline, which the
 * latter has no type for, against hand-written Cypher; nothing is asked of them.
 */
export async function* otherReads(bench: Bench): AsyncGenerator<Measured> {
  const { main, graph, chosen, pace } = bench
  const ours = main.statecraft.ask
  const theirs = askerOf(await neo4jGraphqlYoga(main.driver))
  const word = wordToSearch([...graph.entities.keys()])
  const kinds = [
    {
      name: 'search',
      what: 'entities by a word of their names',
      ours: found('Statecraft', ours, search, { search: word }),
      bare: searchBare(bench, word),
      theirs: found('@neo4j/graphql', theirs, theirSearch, { search: word }),
    },
    {
      name: 'count',
      what: 'how many relations the hub takes part in',
      ours: counted('Statecraft', ours, count, chosen.hub.id),
      bare: countBare(bench),
      theirs: counted('@neo4j/graphql', theirs, theirCount, chosen.hub.id),
    },
    {
      name: 'sources',
      what: 'a page of the hub, with who says so in which document',
      ours: sourced('Statecraft', async () => await ours(sources, { id: chosen.hub.id, first: 5 })),
      bare: sourcesBare(bench),
    },
    {
      name: 'timeline',
      what: 'how many relations the hub takes part in, month by month',
      ours: contestant(
        'Statecraft',
        async () => (await ours(timeline, { id: chosen.hub.id })).entity as Counted,
        ({ facets }) => countsOf(facets.timeline.buckets),
      ),
      bare: timelineBare(bench),
    },
  ]
  for (const one of kinds) {
    const { name, what } = one
    const against = { what: `${what}: time against the best hand-written Cypher`, bound: null }
    yield await timed(
      { ...against, id: `${name}/against-cypher`, ours: one.ours, theirs: [one.bare] },
      pace,
    )
    if (!one.theirs) continue
    const faster = { what: `${what}: how many times faster than @neo4j/graphql`, bound: null }
    yield await timed(
      {
        ...faster,
        id: `${name}/neo4j-graphql`,
        ours: one.ours,
        theirs: [one.theirs],
        isSpeed: true,
      },
      pace,
    )
  }
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Entities that are found, told by their ids: each orders them by its own idea of a match. */
function found(name: string, ask: AskGraphql, query: string, variables: object): Contestant {
  return contestant(
    name,
    async () => (await ask(query, variables)).entities as { nodes: Named[] } | Named[],
    (entities) => idsOf('nodes' in entities ? entities.nodes : entities),
  )
}

function searchBare({ main }: Bench, word: string): Contestant {
  const text = `MATCH (t:Term) WHERE t.text STARTS WITH $word MATCH (t)<-[:NAMED]-(e:Entity)
    WITH DISTINCT e ORDER BY e.name LIMIT $first RETURN e.id AS id, e.name AS name`
  const parameters = { word: word.toLowerCase(), first: neo4j.int(20) }
  return contestant(
    'hand-written Cypher',
    async () => (await runBare(main.driver, text, parameters)) as unknown as readonly Named[],
    idsOf,
  )
}

function idsOf(entities: readonly Named[]): readonly string[] {
  return entities.map(({ id }) => id).sort()
}

function counted(name: string, ask: AskGraphql, query: string, id: string): Contestant {
  return contestant(
    name,
    async () => await ask(query, { id }),
    (data) => Number(/"totalCount":(\d+)/.exec(JSON.stringify(data))?.[1]),
  )
}

function countBare({ main, chosen }: Bench): Contestant {
  const text = 'MATCH (e:Entity) WHERE e.id = $id RETURN COUNT { (e)<-[:ROLE]-() } AS total'
  return contestant(
    'hand-written Cypher',
    async () => (await runBare(main.driver, text, { id: chosen.hub.id }))[0]?.total,
  )
}

/** Relations with their claims, each with its document and its publisher. */
function sourced(name: string, run: () => Promise<unknown>): Contestant {
  return contestant(name, run, (raw) => {
    const { entity } = raw as {
      readonly entity: { readonly relations: { readonly nodes: readonly Sourced[] } }
    }
    return entity.relations.nodes.map(({ id, claims }) => ({
      id: id.replace(/^relation:/, ''),
      claims: claims.nodes.map(({ document }) => [document.title, document.publisher.name]),
    }))
  })
}

interface Sourced {
  readonly id: string
  readonly claims: {
    readonly nodes: readonly {
      readonly document: { readonly title: string; readonly publisher: { readonly name: string } }
    }[]
  }
}

function sourcesBare({ main, chosen }: Bench): Contestant {
  const text = `MATCH (e:Entity) WHERE e.id = $id RETURN COLLECT {
    MATCH (rel)-[r:ROLE]->() USING RANGE INDEX SEEK r:ROLE(entity, order)
    WHERE r.entity = e.id AND r.order < '~~~'
    WITH rel, r ORDER BY r.entity DESC, r.order DESC LIMIT $first
    RETURN { id: rel.id, claims: { nodes: COLLECT {
      MATCH (rel)<-[a:ABOUT]-(c:Claim) WITH c, a ORDER BY a.order LIMIT 3
      MATCH (c)-[:FROM]->(d:Document)-[:PUBLISHED_BY]->(p:Publisher)
      RETURN { document: { title: d.title, publisher: { name: p.name } } } } } } } AS nodes`
  const parameters = { id: chosen.hub.id, first: neo4j.int(5) }
  return sourced('hand-written Cypher', async () => ({
    entity: { relations: (await runBare(main.driver, text, parameters))[0] },
  }))
}

interface Counted {
  readonly facets: { readonly timeline: { readonly buckets: readonly Bucket[] } }
}

interface Bucket {
  readonly time: string
  readonly count: number
}

function countsOf(buckets: readonly Bucket[]): Readonly<Record<string, number>> {
  return Object.fromEntries(buckets.map(({ time, count: many }) => [time, many]))
}

function timelineBare({ main, chosen }: Bench): Contestant {
  const text = `MATCH (e:Entity) WHERE e.id = $id MATCH (e)<-[:ROLE]-(rel) WITH DISTINCT rel
    RETURN left(toString(datetime({ epochMillis: toInteger(rel.from) })), 7) AS time, count(*) AS count`
  return contestant(
    'hand-written Cypher',
    async () =>
      (await runBare(main.driver, text, { id: chosen.hub.id })) as unknown as readonly Bucket[],
    countsOf,
  )
}
