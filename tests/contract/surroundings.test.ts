import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FlatGraph } from '../../src/domain/graph/flatGraph.ts'
import { type SubgraphRequest, subgraph } from '../../src/domain/graph/subgraph.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { Store } from '../../src/store/port.ts'
import { cases } from '../support/cases.ts'
import { MemoryReader } from '../support/memoryReader.ts'
import { onEngines } from '../support/onEngines.ts'
import { putSmallGraphs, smallGraphs, thingsOf } from '../support/smallGraphs.ts'

/** What is asked of one or two things of a graph. */
const requests: readonly Omit<SubgraphRequest, 'seeds'>[] = [1, 2, 3, 5, 8, 50].flatMap(
  (maxNodes) =>
    [1, 2, 3].flatMap((hops) =>
      [false, true].flatMap((contract) => {
        const plain = { hops, maxNodes, maxEdges: 100, contract, filter: anyRelation }
        return [
          plain,
          { ...plain, maxEdges: 3 },
          { ...plain, filter: { ...anyRelation, types: ['sells'] } },
        ]
      }),
    ),
)

/** What is drawn, whatever else is at hand of the relations. */
function told({ nodes, edges, truncatedBy }: FlatGraph) {
  return {
    nodes,
    edges: edges.map(({ relations, relation, ...edge }) => ({
      ...edge,
      relation: relation.id,
      relations: relations.map(({ id, type, fillers, time }) => ({ id, type, fillers, time })),
    })),
    truncatedBy,
  }
}

onEngines('surroundings', ({ name, openStore }) => {
  // Of each graph others.
  const every = Math.floor(requests.length / cases(requests.length, { name }))
  let store: Store

  beforeAll(async () => {
    store = await openStore()
    await putSmallGraphs(store)
  })
  afterAll(() => store.close())

  it.each([
    ['now', null, 2],
    ['as they were known first', 1_000, 0],
    ['as they were known between two changes', 2_500, 1],
  ] as const)('%s are those that are drawn from memory', async (_, knownAt, age) => {
    for (const [number, ages] of smallGraphs.entries()) {
      const relations = ages[age] ?? []
      const things = thingsOf(ages[0] ?? [])
      const loners = things.flatMap(({ id, kind }) => (kind === 'entity' ? [id] : []))
      for (const [index, request] of requests.entries()) {
        if ((number + index) % every !== 0) continue
        const places = [number + index, number * 3 + index * 5 + 1].slice(0, 1 + (index % 2))
        const seeds = places.flatMap((place) => things[place % things.length] ?? [])
        const asked = { ...request, seeds }
        const reader = store.reader().at(knownAt)
        const found = await subgraph(reader, asked)
        const expected = await subgraph(new MemoryReader({ relations, loners }), asked)
        expect({ asked, found: told(found) }).toEqual({ asked, found: told(expected) })
        expect(reader.roundTrips).toBeLessThanOrEqual(asked.hops + 1)
      }
    }
  })
})
