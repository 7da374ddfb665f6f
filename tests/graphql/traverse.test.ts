import { afterAll, beforeAll, expect, it } from 'vitest'
import { retractClaims } from '../../src/domain/claims/endClaims.ts'
import { judge } from '../../src/domain/identity/judge.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

const saleTo = (buyer: string) => ({ type: 'sells', roles: { seller: 'russia', buyer } })
const threatOver = (buyer: string) => ({
  type: 'threatens',
  roles: { threatener: 'usa', trigger: saleTo(buyer) },
})

/** The steps from a buyer to who threatens because of what it bought. */
const threateners = `[
  { move: ONTO, role: ["buyer"], where: { type: ["sells"] } }
  { role: ["trigger"], toRole: ["threatener"], where: { type: ["threatens"] } }
]`

/**
 * In 2018 there are sales to India and China, and a threat over the latter; in 2019 one over the
 * former. In 2020 the threat over China's is taken back, and Bharat is judged to be India.
 */
async function learn(store: Store): Promise<void> {
  const at = (year: number, records: readonly object[]) =>
    ingest(store, recordsSource(records), { now: Date.UTC(year, 5) })
  const bharat = { record: 'entity', id: 'bharat', kind: 'country', name: 'Bharat' }
  await at(2018, [
    ...ground,
    claim({ id: 'c-india', relation: saleTo('india'), time: '2018' }),
    claim({ id: 'c-china', relation: saleTo('china'), time: '2014' }),
    claim({ id: 'c-over-china', relation: threatOver('china') }),
  ])
  await at(2019, [bharat, claim({ id: 'c-bharat', relation: threatOver('bharat') })])
  await retractClaims(store, ['c-over-china'], {
    author: 'desk',
    reason: 'it was an objection',
    supersededBy: null,
  })
  const why = { author: 'desk', reason: 'the same country' }
  await judge(store, { a: 'india', b: 'bharat', verdict: 'SAME', ...why })
}

onEngines('traversals', ({ openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    await learn(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  const data = async (query: string) => {
    const answer = await service.ask(query)
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '))
    return answer.data ?? {}
  }
  const ends = async (args: string) => {
    const { traverse } = await data(`{ traverse(${args}) { edges { ways node { id } } } }`)
    const { edges } = traverse as { edges: { ways: number; node: { id: string } }[] }
    return edges.map(({ ways, node }) => `${node.id} ${ways}`)
  }

  it('go by what was known then, all the way', async () => {
    const over = (buyer: string, knownAt: string) =>
      ends(`from: ["${buyer}"], steps: ${threateners}, knownAt: "${knownAt}"`)
    expect(await over('china', '2017')).toEqual([])
    expect(await over('china', '2018')).toEqual(['usa 1'])
    expect(await over('china', 'now')).toEqual([])
    expect(await over('india', '2018')).toEqual([])
    expect(await over('bharat', '2019')).toEqual(['usa 1'])
    expect(await over('india', 'now')).toEqual(['usa 1'])
  })

  it('go only through relations that hold then', async () => {
    const from = 'from: ["russia"], steps: [{ role: ["seller"], toRole: ["buyer"] }]'
    expect(await ends(from)).toEqual(['china 1', 'india 1'])
    expect(await ends(`${from}, validAt: "2014"`)).toEqual(['china 1'])
    expect(await ends(`${from}, validAt: "2018", validity: CERTAIN`)).toEqual(['india 1'])
    const below = `{ entity(id: "russia", validAt: "2014") { traverse(steps: [{ toRole: ["buyer"] }]) { nodes { id } } } }`
    expect(await data(below)).toEqual({ entity: { traverse: { nodes: [{ id: 'china' }] } } })
  })

  it('take what arguments name for what it is taken for, in every step', async () => {
    expect(await ends(`from: ["bharat"], steps: ${threateners}`)).toEqual(['usa 1'])
    expect(await ends(`from: ["bharat", "india"], steps: ${threateners}`)).toEqual(['usa 1'])
    const to = 'where: { roles: [{ role: "buyer", filler: "bharat" }] }'
    const steps = `[{ role: ["threatener"] }, { move: INTO, ${to} }]`
    expect(await ends(`from: ["usa"], steps: ${steps}`)).toEqual(['india 1', 'russia 1'])
  })

  it('show chains with claims, names and levels, each a page', async () => {
    const { entity } = await data(`{ entity(id: "india") { traverse(steps: ${threateners}) {
      totalCount truncated truncatedBy { step bound } pageInfo { hasNextPage }
      levels { step ends { totalCount nodes { label } } }
      edges { ways node { label } chain {
        from { label } fromRole relation { label claims { nodes { id } } } toRole to { label } } } } } }`)
    const chain = (from: string, fromRole: string, label: string, id: string) => ({
      from: { label: from },
      fromRole,
      relation: { label, claims: { nodes: [{ id: `claim:${id}` }] } },
    })
    expect(entity).toEqual({
      traverse: {
        totalCount: 1,
        truncated: false,
        truncatedBy: [],
        pageInfo: { hasNextPage: false },
        levels: [
          { step: 0, ends: { totalCount: 1, nodes: [{ label: 'sells' }] } },
          { step: 1, ends: { totalCount: 1, nodes: [{ label: 'usa' }] } },
        ],
        edges: [
          {
            ways: 1,
            node: { label: 'usa' },
            chain: [
              {
                ...chain('india', 'buyer', 'sells', 'c-india'),
                toRole: null,
                to: { label: 'sells' },
              },
              {
                ...chain('sells', 'trigger', 'threatens', 'c-bharat'),
                toRole: 'threatener',
                to: { label: 'usa' },
              },
            ],
          },
        ],
      },
    })
  })

  it('go on behind a cursor, forwards and backwards', async () => {
    const page = async (args: string) => {
      const { entity } = await data(`{ entity(id: "russia") {
        traverse(steps: [{ toRole: ["buyer"] }], ${args}) {
          nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } }`)
      const { traverse } = entity as {
        traverse: { nodes: { id: string }[]; pageInfo: Record<string, unknown> }
      }
      return { ids: traverse.nodes.map(({ id }) => id), info: traverse.pageInfo }
    }
    const first = await page('first: 1')
    expect(first).toMatchObject({ ids: ['china'], info: { hasNextPage: true } })
    const second = await page(`first: 1, after: "${first.info.endCursor}"`)
    expect(second).toMatchObject({ ids: ['india'], info: { hasNextPage: false } })
    expect(await page('last: 1')).toMatchObject({ ids: ['india'], info: { hasPreviousPage: true } })
    const before = await page(`last: 5, before: "${second.info.startCursor}"`)
    expect(before.ids).toEqual(['china'])
  })

  it('say which step was cut', async () => {
    const { traverse } = await data(
      '{ traverse(from: ["russia"], steps: [{}, { first: 1 }, { first: 1 }]) { truncated truncatedBy { step bound } } }',
    )
    expect(traverse).toEqual({ truncated: false, truncatedBy: [] })
    const cut = await data(
      '{ traverse(from: ["russia"], steps: [{ first: 1, toRole: ["buyer"] }]) { nodes { id } truncated truncatedBy { step bound } } }',
    )
    expect(cut.traverse).toEqual({
      nodes: [{ id: 'india' }],
      truncated: true,
      truncatedBy: [{ step: 0, bound: 'first' }],
    })
  })
})
