import type { Bench } from '../bench.ts'
import { bareLevels, bareNested } from '../contestants/bareReads.ts'
import { ourNested, theirNested } from '../contestants/graphqlReads.ts'
import { type AskGraphql, askerOf } from '../contestants/graphqlService.ts'
import { neo4jGraphqlYoga } from '../contestants/neo4jGraphql.ts'
import { chosenEntities } from '../data/chosenEntities.ts'
import { atLeast, atMost, type Bound, type Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'
import { type Narrowed, narrowingsOf, unfiltered } from '../operations.ts'

/** A nested read that is compared. */
interface Case {
  readonly of: 'hub' | 'middle' | 'leaf'
  readonly id: string
  readonly depth: number
  readonly first: number
  readonly narrowed: Narrowed
}

/**
 * Nested reads against the best hand-written Cypher, and against @neo4j/graphql. Those who are asked for
 * have a page and more of each list that the filter leads to.
 */
export async function* nestedReads(bench: Bench): AsyncGenerator<Measured> {
  const yoga = await neo4jGraphqlYoga(bench.main.driver)
  for (const one of casesOf(bench)) {
    yield await againstCypher(bench, one)
    // By a filter there is no bound, and little that is not told by the others.
    if (bench.quick && one.narrowed !== unfiltered) continue
    yield await againstNeo4jGraphql(bench, one, askerOf(yoga))
  }
}

function casesOf({ quick, graph, chosen }: Bench): readonly Case[] {
  const entities = quick ? (['hub', 'leaf'] as const) : (['hub', 'middle', 'leaf'] as const)
  const firsts = quick ? [5] : [5, 20]
  const filtered = narrowingsOf(graph).map((narrowed) => ({
    narrowed,
    chosen: chosenEntities(graph, narrowed.lists),
  }))
  return entities.flatMap((of) => [
    ...[1, 2, 3].flatMap((depth) =>
      firsts.map((first) => ({ of, id: chosen[of].id, depth, first, narrowed: unfiltered })),
    ),
    ...(quick && of === 'leaf' ? [] : filtered).map((one) => ({
      of,
      id: one.chosen[of].id,
      depth: quick ? 1 : 2,
      first: 5,
      narrowed: one.narrowed,
    })),
  ])
}

function againstCypher({ main, pace }: Bench, read: Case): Promise<Measured> {
  const bare = { ...read, filter: read.narrowed.filter, values: read.narrowed.bare }
  return timed(
    {
      id: `nested-read/${nameOf(read)}`,
      what: `${wordsOf(read)}: time against the best hand-written Cypher`,
      ours: ourNested(main.statecraft.ask, read),
      theirs: [bareNested(main.driver, bare), bareLevels(main.driver, bare)],
      bound: atMost(1.5, 1.15),
    },
    pace,
  )
}

function againstNeo4jGraphql(
  { main, pace }: Bench,
  read: Case,
  ask: AskGraphql,
): Promise<Measured> {
  return timed(
    {
      id: `neo4j-graphql/${nameOf(read)}`,
      what: `${wordsOf(read)}: how many times faster than @neo4j/graphql`,
      ours: ourNested(main.statecraft.ask, read),
      theirs: [theirNested(ask, read)],
      bound: boundOf(read),
      isSpeed: true,
    },
    pace,
  )
}

/** What is asked for of pages of 5, unfiltered; the others are told. */
function boundOf({ of, depth, first, narrowed }: Case): Bound | null {
  if (first !== 5 || narrowed !== unfiltered) return null
  if (of === 'leaf' && depth === 1) return atLeast(2.5, 4)
  return of === 'hub' && depth > 1 ? atLeast(20, 80) : null
}

function nameOf({ of, depth, first, narrowed: { filter } }: Case): string {
  return `${of}/depth-${depth}/first-${first}${filter === 'none' ? '' : `/by-${filter}`}`
}

function wordsOf({ of, depth, first, narrowed: { filter } }: Case): string {
  const by = filter === 'none' ? '' : `, by ${filter}`
  return `nested read of the ${of}, depth ${depth}, ${first} a page${by}`
}
