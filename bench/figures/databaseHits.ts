import neo4j from 'neo4j-driver'
import type { Bench } from '../bench.ts'
import { pageCypher } from '../contestants/bareCypher.ts'
import { statecraftOver, storeOver } from '../contestants/statecraft.ts'
import { chosenEntities } from '../data/chosenEntities.ts'
import { databaseHits as countHits } from '../graph/databaseHits.ts'
import { type Sent, traced } from '../graph/traced.ts'
import { atMost, type Measured, measured } from '../harness/figure.ts'
import { exactly } from '../harness/statistics.ts'
import { type Narrowed, narrowingsOf, pageRead, unfiltered } from '../operations.ts'

const FIRST = 5
const degrees = ['hub', 'middle', 'leaf'] as const

/**
 * What pages cost in the database's own count of look-ups, at every degree and by every filter. Those
 * who are asked for have a page and more of each list that the filter leads to: what is not there is not
 * looked at, so that who has less costs less.
 */
export async function* databaseHits(bench: Bench): AsyncGenerator<Measured> {
  const driver = bench.main.connect()
  try {
    const sent = traced(driver)
    const { ask } = statecraftOver(storeOver(driver, bench.main.uri))
    for (const narrowed of [unfiltered, ...narrowingsOf(bench.graph)]) {
      const ofPage = async (id: string) => {
        // What a service asks once a minute, the words of the vocabulary, is no part of a page.
        await ask(pageRead(narrowed), { id, first: FIRST })
        const before = sent.length
        await ask(pageRead(narrowed), { id, first: FIRST })
        return await countHits(bench.main.driver, sent.slice(before))
      }
      const ofCypher = (id: string) => countHits(bench.main.driver, [bareOf(id, narrowed)])
      const chosen = chosenEntities(bench.graph, narrowed.lists)
      const counted = []
      for (const of of degrees) {
        const { id, degree } = chosen[of]
        counted.push({ of, degree, ours: await ofPage(id), bare: await ofCypher(id) })
      }
      yield* figuresOf(narrowed, counted)
    }
  } finally {
    await driver.close()
  }
}

interface Counted {
  readonly of: (typeof degrees)[number]
  readonly degree: number
  readonly ours: number
  readonly bare: number
}

function* figuresOf({ filter }: Narrowed, counted: readonly Counted[]): Generator<Measured> {
  const all = counted.map(({ ours }) => ours)
  const note = counted.map(({ of, degree, ours }) => `${of} (${degree}) ${ours}`).join(', ')
  const by = filter === 'none' ? 'unfiltered' : `by ${filter}`
  yield measured(
    `database-hits/by-degree/${filter}`,
    `database hits of a page, ${by}: the most against the fewest at any degree`,
    exactly(Math.max(...all) / Math.min(...all)),
    atMost(1.1),
    note,
  )
  for (const { of, ours, bare } of counted) {
    yield measured(
      `database-hits/against-cypher/${filter}/${of}`,
      `database hits of a page of the ${of}, ${by}: against the best hand-written Cypher`,
      exactly(ours / bare),
      atMost(1.5),
      `Statecraft ${ours}, hand-written Cypher ${bare}`,
    )
  }
}

function bareOf(id: string, { filter, bare }: Narrowed): Sent {
  return { text: pageCypher(filter), parameters: { ...bare, id, first: neo4j.int(FIRST) } }
}
