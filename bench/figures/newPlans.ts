import type { Driver } from 'neo4j-driver'
import type { Bench } from '../bench.ts'
import { statecraftOver, storeOver } from '../contestants/statecraft.ts'
import { traced } from '../graph/traced.ts'
import { atMost, type Measured, measured } from '../harness/figure.ts'
import { exactly } from '../harness/statistics.ts'
import {
  count,
  narrowingsOf,
  nestedRead,
  pageRead,
  paths,
  search,
  subgraph,
  unfiltered,
} from '../operations.ts'

/**
 * How often the first values are asked with: Neo4j makes a plan once more, with compiled expressions,
 * when it was used ten times.
 */
const SETTLED = 15

/** An operation with the values that it is asked with first, and with other ones. */
interface Shape {
  readonly query: string
  readonly before: object
  readonly after: readonly object[]
}

/**
 * How many plans Neo4j makes for operations whose shapes it has seen. It keeps them by their text and
 * by the types of their parameters, lists and texts by their sizes' order of magnitude too, and tells
 * how many it keeps when it is told to forget them: once after the first values alone, once after all.
 */
export async function* newPlans(bench: Bench): AsyncGenerator<Measured> {
  const driver = bench.main.connect()
  try {
    const sent = traced(driver)
    const { ask } = statecraftOver(storeOver(driver, bench.main.uri))
    const shapes = shapesOf(bench, await cursorOf(bench))
    const askWith = async (valuesOf: (shape: Shape) => readonly object[]) => {
      await forgetPlans(bench.main.driver)
      const start = sent.length
      for (const shape of shapes) {
        for (const values of valuesOf(shape)) await ask(shape.query, values)
      }
      const texts = new Set(sent.slice(start).map(({ text }) => text))
      return { plans: await forgetPlans(bench.main.driver), texts }
    }
    const settling = ({ before }: Shape) => Array.from({ length: SETTLED }, () => before)
    const seen = await askWith(settling)
    const all = await askWith((shape) => [...settling(shape), ...shape.after])
    const unseen = [...all.texts].filter((text) => !seen.texts.has(text)).map(intentOf)
    yield measured(
      'new-plans',
      'plans made for operations whose shapes were seen before, whatever the values, pages and ids',
      exactly(all.plans - seen.plans),
      atMost(0),
      [
        `${shapes.length} shapes, ${seen.plans} plans with the first values, ${all.plans} with all`,
        ...unseen.map((intent) => `not sent with the first values: ${intent}`),
      ].join('; '),
    )
  } finally {
    await driver.close()
  }
}

/** The line of intent that a statement opens with. */
function intentOf(text: string): string {
  return text.split('\n')[0]?.replace(/^\/\/ /, '') ?? ''
}

async function forgetPlans(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(
    'CALL db.clearQueryCaches() YIELD value RETURN value',
  )
  // `Query caches successfully cleared of 12 queries.`
  return Number(/\d+/.exec(String(records[0]?.get('value')))?.[0] ?? 0)
}

/** A cursor of the hub's page. */
async function cursorOf({ main, chosen }: Bench): Promise<string> {
  const { entity } = await main.statecraft.ask(pageRead(), { id: chosen.hub.id, first: 5 })
  const { edges } = (entity as { relations: { edges: readonly { cursor: string }[] } }).relations
  return edges.at(-1)?.cursor ?? ''
}

function shapesOf({ graph, chosen }: Bench, after: string): readonly Shape[] {
  const { hub, middle, leaf, otherLeaf } = chosen
  const ids = [middle, leaf, otherLeaf].map(({ id }) => id)
  const pages = (query: string, firsts: readonly number[]): Shape => ({
    query,
    before: { id: hub.id, first: 5 },
    after: firsts.flatMap((first) => ids.map((id) => ({ id, first }))),
  })
  const names = [hub, middle, leaf].map(({ name }) => name.slice(0, 12).trim())
  return [
    ...[unfiltered, ...narrowingsOf(graph)].map((one) => pages(pageRead(one), [1, 20, 200])),
    ...[1, 2, 3].map((depth) => pages(nestedRead(depth), [1, 2, 10])),
    {
      query: pageRead(),
      before: { id: hub.id, first: 5 },
      after: [{ id: hub.id, first: 5, after }],
    },
    { query: count, before: { id: hub.id }, after: ids.map((id) => ({ id })) },
    {
      query: search,
      before: { search: names[0] },
      after: [{ search: names[1] }, { search: names[2] }, { search: 'a' }],
    },
    {
      query: paths,
      before: { from: leaf.id, to: otherLeaf.id, most: 3 },
      after: [{ from: middle.id, to: leaf.id, most: 2 }],
    },
    {
      query: subgraph,
      before: { id: leaf.id, hops: 1 },
      after: [middle, otherLeaf].map(({ id }) => ({ id, hops: 2 })),
    },
  ]
}
