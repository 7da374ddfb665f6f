import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'

const page = readFileSync(fileURLToPath(new URL('../../docs/time.md', import.meta.url)), 'utf8')
const [
  both = '',
  held = '',
  known = '',
  retract = '',
  history = '',
  ofSale = '',
  ofWeapon = '',
  around = '',
  reinstate = '',
  ...others
] = [...page.matchAll(/```graphql\n([\s\S]*?)\n```/g)].map(([, text = '']) => text)

/** What the page says of an answer, in its order: each query is asked as it stands there. */
describe('the page on time', () => {
  let store: Store
  let service: TestService
  let older: string

  beforeAll(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  const ask = async (query: string, variables: object = {}) => {
    const { data, errors } = await service.ask(query, variables)
    expect(errors).toBeUndefined()
    return data
  }
  const nodes = async (query: string, variables?: object) => {
    const data = await ask(query, variables)
    return (data as { relations: { nodes: Record<string, unknown>[] } }).relations.nodes
  }
  const value = (text: string, part: object = {}) => ({
    attributes: [{ values: [{ text }], ...part }],
  })
  const [more, less] = ['5,400,000,000 USD', '5,000,000,000 USD']

  it('tells both times of a sale', async () => {
    expect(others).toEqual([])
    expect(await nodes(both)).toMatchObject([{ validTime: { edtf: '2018-10' } }])
  })

  it('tells what may have held from what certainly did', async () => {
    const found = (part: unknown) =>
      (
        part as {
          relations: {
            nodes: { validTime: { edtf: string }; participants: { filler: { label: string } }[] }[]
          }
        }
      ).relations.nodes.map(
        ({ validTime, participants }) => `${participants[0]?.filler.label} ${validTime.edtf}`,
      )
    const data = await ask(held)
    expect(found(data?.possible).sort()).toEqual(['China 2019~', 'India ../2020', 'Türkiye 2019'])
    expect(found(data?.certain).sort()).toEqual(['India ../2020', 'Türkiye 2019'])
  })

  it('tells what was known', async () => {
    expect(await ask(known)).toEqual({ in2018: null, now: { name: expect.any(String) } })
  })

  it('takes a claim back, and tells the history of it', async () => {
    expect(await ask(retract)).toMatchObject({
      retractClaims: {
        claims: [{ quote: expect.stringContaining('5.4 billion'), ended: { author: 'desk' } }],
        problems: [],
      },
    })
    const [sale] = (await nodes(history)) as unknown as { history: { since: string }[] }[]
    expect(sale?.history).toMatchObject([
      { until: null, relation: { ...value(less, { agreed: true }), claims: { totalCount: 6 } } },
      { relation: { ...value(more, { agreed: false }), claims: { totalCount: 7 } } },
    ])
    older = sale?.history[1]?.since ?? ''
  })

  it('tells what was learned of the sale', async () => {
    expect(await nodes(ofSale)).toMatchObject([{ diff: { before: null, after: value(less) } }])
    expect(await nodes(ofSale, { before: older })).toMatchObject([
      {
        diff: {
          changed: ['value', 'conflicts', 'claimCount'],
          before: value(more),
          after: value(less),
          claimsAdded: [],
          claimsEnded: [{ ended: { author: 'desk', reason: 'a slip of the pen' } }],
        },
      },
    ])
  })

  it('tells what was learned around the weapon', async () => {
    const data = await ask(ofWeapon)
    expect(data).toMatchObject({ entity: { diff: { relationsRemoved: [], truncated: false } } })
    expect(JSON.stringify(data)).toContain('"sells"')
    const changed = [{ changed: ['value', 'conflicts', 'claimCount'], after: { label: 'sells' } }]
    expect(await ask(ofWeapon, { before: older })).toEqual({
      entity: {
        diff: {
          changed: [],
          relationsAdded: [],
          relationsRemoved: [],
          relationsChanged: changed,
          truncated: false,
        },
      },
    })
    expect(JSON.stringify(await ask(around))).toContain('"india"')
    expect(await ask(around, { before: older })).toMatchObject({
      subgraphDiff: { nodesAdded: [], edgesRemoved: [], relationsChanged: changed },
    })
  })

  it('makes it count again', async () => {
    expect(await ask(reinstate)).toMatchObject({
      reinstateClaims: { claims: [{ ended: null }], problems: [] },
    })
    const [sale] = (await nodes(history)) as unknown as { history: unknown[] }[]
    expect(sale?.history).toMatchObject([{ relation: value(more) }, {}, {}])
  })
})
