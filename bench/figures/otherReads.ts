import neo4j from 'neo4j-driver'
import type { Bench } from '../bench.ts'
import { runBare } from '../contestants/bareReads.ts'
import { type AskGraphql, askerOf } from '../contestants/graphqlService.ts'
import { neo4jGraphqlYoga } from '../contestants/neo4jGraphql.ts'
import { wordToSearch } from '../data/wordToSearch.ts'
import { type Contestant, contestant } from '../harness/contestant.ts'
import type { Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'
import { count, search, theirCount, theirSearch } from '../operations.ts'

/** Search and count against hand-written Cypher and @neo4j/graphql; nothing is asked of them. */
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
  ]
  for (const one of kinds) {
    const { name, what } = one
    const against = { what: `${what}: time against the best hand-written Cypher`, bound: null }
    yield await timed(
      { ...against, id: `${name}/against-cypher`, ours: one.ours, theirs: [one.bare] },
      pace,
    )
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
