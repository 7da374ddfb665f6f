import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { onEngines } from '../support/onEngines.ts'

const hop = '{ where: { type: ["sells"] }, toRole: ["seller"] }'

onEngines('round trips of traversals', ({ openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  const three = `[${hop}, { role: ["seller"], kind: ["country"], where: { type: ["sells"] } }, { kind: ["country", "organisation"] }]`

  it.each([
    ['one a step', `{ traverse(from: ["india"], steps: ${three}) { nodes { id } } }`, 3],
    [
      'one more for names, of ends and of all that was passed',
      `{ traverse(from: ["india"], steps: ${three}, first: 100) { totalCount levels { ends { nodes { label } } }
         edges { node { label ... on Entity { kind } } chain { from { label } relation { label modality } to { label } } } } }`,
      4,
    ],
    [
      'no more from many things than from one',
      `{ entities(first: 100) { nodes { traverse(steps: ${three}) { nodes { id } } } } }`,
      4,
    ],
    [
      'one more where something is taken for something else',
      `{ traverse(from: ["sipri-s-400-triumf"], steps: [{}, {}, {}]) { nodes { id } } }`,
      4,
    ],
    [
      'none for relations that are not there',
      '{ traverse(from: ["india"], steps: [{ move: INTO }]) { nodes { id } } }',
      1,
    ],
  ])('are %s', async (_, operation, trips) => {
    expect(await service.roundTrips(operation)).toBe(trips)
  })
})
