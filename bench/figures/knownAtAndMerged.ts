import type { Bench } from '../bench.ts'
import { ourNested } from '../contestants/graphqlReads.ts'
import { degreesIn } from '../data/degrees.ts'
import { makeHistory, merge } from '../graph/makeHistory.ts'
import { atMost, type Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'

const bound = atMost(2, 1.3)

/** Reads of what was known earlier, and of what is taken for another, against the same now. */
export async function* knownAtAndMerged(bench: Bench): AsyncGenerator<Measured> {
  const { main, chosen, pace, quick, say } = bench
  const { ask } = main.statecraft
  const entities = quick ? (['hub', 'leaf'] as const) : (['hub', 'middle', 'leaf'] as const)
  say('changing some relations, so that there is something that was known')
  const { knownAt } = await makeHistory(
    main.statecraft,
    entities.map((of) => chosen[of].id),
  )
  for (const of of entities) {
    for (const depth of [1, 2]) {
      const read = { id: chosen[of].id, depth, first: 5 }
      yield await timed(
        {
          id: `known-at/${of}/depth-${depth}`,
          what: `nested read of the ${of}, depth ${depth}, as it was known earlier: time against the same now`,
          ours: ourNested(ask, { ...read, root: `knownAt: "${knownAt}"` }, 'earlier'),
          theirs: [ourNested(ask, read, 'now')],
          bound,
        },
        pace,
      )
    }
  }
  yield* merged(bench)
}

/** The two entities that lie next to the middle one are made one. */
async function* merged({ graph, main, chosen, pace }: Bench): AsyncGenerator<Measured> {
  const { ask } = main.statecraft
  const all = degreesIn(graph.events).map(([name]) => graph.entities.get(name) ?? '')
  const place = all.indexOf(chosen.middle.id)
  const [one = '', other = ''] = all.slice(place + 1, place + 3)
  await merge(main.statecraft, one, other)
  const { entity } = await ask('query Survivor($id: ID!) { entity(id: $id) { id } }', { id: other })
  const survivor = (entity as { id: string }).id
  const taken = survivor === one ? other : one
  for (const depth of [1, 2]) {
    yield await timed(
      {
        id: `merged/depth-${depth}`,
        what: `nested read through an id that is taken for another, depth ${depth}: time against the same by the other's own id`,
        ours: ourNested(ask, { id: taken, depth, first: 5 }, 'merged'),
        theirs: [ourNested(ask, { id: survivor, depth, first: 5 }, 'its own')],
        bound,
      },
      pace,
    )
  }
}
