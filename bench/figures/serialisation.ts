import { graphStore } from '../../src/store/graphStore.ts'
import type { Bench } from '../bench.ts'
import { engineOver, statecraftOver } from '../contestants/statecraft.ts'
import { rememberingEngine } from '../graph/rememberingEngine.ts'
import { contestant } from '../harness/contestant.ts'
import { atMost, type Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'

/** So many relations, each with two who take part: a thousand nodes. */
const RELATIONS = 334

const query = `query Thousand($id: ID!, $first: Int!) { entity(id: $id) { relations(first: $first) {
  nodes { id participants { role filler { id label } } } } } }`

/**
 * What executing and writing a thousand nodes costs above the JSON of the data: once with the reads of
 * both, and once with what was read at hand, where nothing but JSON.stringify is left to compare with.
 */
export async function* serialisation({ main, chosen, pace }: Bench): AsyncGenerator<Measured> {
  const variables = { id: chosen.hub.id, first: RELATIONS }
  const engine = engineOver(main.driver, main.uri)
  const remembering = rememberingEngine(engine)
  const { ask } = statecraftOver(graphStore(remembering.engine))
  const data = await ask(query, variables)
  const text = JSON.stringify(data)
  const read = remembering.asked()
  const whole = (name: string, by: typeof ask) =>
    contestant(
      name,
      async () => JSON.stringify(await by(query, variables)),
      () => null,
    )
  yield await timed(
    {
      id: 'serialisation/with-reads',
      what: '1,000 nodes, executed and written as JSON: time against the same reads and the JSON of their rows',
      ours: whole('Statecraft', main.statecraft.ask),
      theirs: [
        contestant(
          'reads and JSON',
          async () => {
            const rows = []
            for (const calls of read) rows.push(await engine.read(calls))
            return JSON.stringify(rows)
          },
          () => null,
        ),
      ],
      bound: atMost(1.6, 1.2),
    },
    pace,
  )
  yield await timed(
    {
      id: 'serialisation/in-memory',
      what: '1,000 nodes with what was read at hand, executed and written as JSON: time against JSON.stringify and JSON.parse of the answer',
      ours: whole('Statecraft', ask),
      theirs: [
        contestant(
          'JSON alone',
          async () => JSON.stringify(JSON.parse(text)),
          () => null,
        ),
      ],
      bound: atMost(1.6, 1.2),
    },
    pace,
  )
}
