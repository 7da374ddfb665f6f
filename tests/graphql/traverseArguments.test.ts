import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'

describe('arguments of traversals', () => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  it.each([
    ['[]', 'steps: 0 is not within 1 to 6'],
    [`[${Array.from({ length: 7 }, () => '{}')}]`, 'steps: 7 is not within 1 to 6'],
    ['[{}, { first: 0 }]', 'steps[1].first: 0 is not within 1 to 500'],
    ['[{ first: 501 }]', 'steps[0].first: 501 is not within 1 to 500'],
    ['[{}, { where: { type: ["x"] } }]', 'steps[1].where.type: there is no relation type "x"'],
    ['[{}, { role: ["x"] }]', 'steps[1].role: there is no role "x" in any relation type'],
    [
      '[{}, {}, { toRole: ["place"], where: { type: ["sells"] } }]',
      'steps[2].toRole: there is no role "place" in sells, only seller, buyer, item',
    ],
    [
      '[{ where: { roles: [{ role: "x" }] } }]',
      'steps[0].where.roles: there is no role "x" in any relation type',
    ],
    [
      '[{}, { move: ONTO, toRole: ["seller"] }]',
      'steps[1].toRole: a step ONTO relations takes none',
    ],
    ['[{ move: ONTO, kind: ["country"] }]', 'steps[0].kind: a step ONTO relations takes none'],
    ['[{ move: INTO, role: ["seller"] }]', 'steps[0].role: a step INTO relations takes none'],
  ])('%s is refused', async (steps, message) => {
    const { errors } = await service.ask(
      `{ entity(id: "india") { traverse(steps: ${steps}) { totalCount } } }`,
    )
    expect(errors?.map((one) => [one.extensions?.code, one.message])).toEqual([
      ['BAD_INPUT', message],
    ])
  })

  it.each([
    ['from: [], steps: [{}]', /^from: 0 is not within 1 to 50/],
    ['from: ["claim:x"], steps: [{}]', /^from: .*claim:x/],
    [
      'from: ["india"], steps: [{ where: { overlaps: "2018-13" } }]',
      /^steps\[0\]\.where\.overlaps: /,
    ],
    ['from: ["india"], steps: [{}], first: 501', /^first: 501/],
    ['from: ["india"], steps: [{}], after: "abc"', /^after: "abc" is no cursor/],
  ])('%s is refused', async (args, message) => {
    const { errors } = await service.ask(`{ traverse(${args}) { totalCount } }`)
    expect(errors?.map((one) => one.extensions?.code)).toEqual(['BAD_INPUT'])
    expect(errors?.[0]?.message).toMatch(message)
  })

  it('that name nothing lead nowhere', async () => {
    const { data } = await service.ask(
      '{ traverse(from: ["nobody", "relation:x"], steps: [{}, { kind: ["nothing"] }]) { totalCount nodes { id } truncated levels { step } } }',
    )
    expect(data?.traverse).toEqual({
      totalCount: 0,
      nodes: [],
      truncated: false,
      levels: [{ step: 0 }, { step: 1 }],
    })
  })
})
