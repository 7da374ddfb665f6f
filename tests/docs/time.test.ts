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
  history = '',
  ofSale = '',
  ofWeapon = '',
  around = '',
  log = '',
  ...others
] = [...page.matchAll(/```graphql\n([\s\S]*?)\n```/g)].map(([, text = '']) => text)

/** What the page says of an answer, in its order: each query is asked as it stands there. */
describe('the page on time', () => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  const ask = async (query: string) => {
    const { data, errors } = await service.ask(query)
    expect(errors).toBeUndefined()
    return data ?? {}
  }
  const nodes = async (query: string) =>
    ((await ask(query)) as { relations: { nodes: Record<string, unknown>[] } }).relations.nodes

  it('tells both times of a sale', async () => {
    expect(others).toEqual([])
    const [sale, ...rest] = await nodes(both)
    expect(rest).toEqual([])
    expect(sale).toMatchObject({ validTime: { edtf: '2018-10' } })
    expect(JSON.stringify(sale)).toContain('"recordedAt":"2018-10-08T17:37:00')
    expect(JSON.stringify(sale)).toContain('"recordedAt":"2025-01-03T12:00:00')
  })

  it('tells what may have held from what certainly did', async () => {
    interface Deliveries {
      relations: {
        nodes: { validTime: { edtf: string }; participants: { filler: { label: string } }[] }[]
      }
    }
    const found = (part: unknown) =>
      (part as Deliveries).relations.nodes.map(
        ({ validTime, participants }) => `${participants[0]?.filler.label} ${validTime.edtf}`,
      )
    const data = await ask(held)
    expect(found(data.possible).sort()).toEqual(['China 2019~', 'India ../2020', 'Türkiye 2019'])
    expect(found(data.certain)).toEqual(['Türkiye 2019'])
  })

  it('tells what was known', async () => {
    const knows = (totalCount: number) => ({ name: 'S-400 Triumf', relations: { totalCount } })
    expect(await ask(known)).toEqual({
      before: null,
      in2018: knows(3),
      in2025: knows(3),
      now: knows(13),
    })
  })

  it('tells the history of what was read wrongly', async () => {
    const read = (edtf: string) => ({
      validTime: { edtf },
      claims: { nodes: [{ validTime: { edtf } }] },
    })
    expect(await nodes(history)).toMatchObject([
      {
        history: [
          { since: '2018-10-09T09:00:00.000Z', until: null, relation: read('../2020') },
          { until: '2018-10-09T09:00:00.000Z', relation: read('2020') },
        ],
      },
    ])
  })

  it('tells what was learned of the sale, of the weapon and around it', async () => {
    expect(await nodes(ofSale)).toMatchObject([
      {
        diff: {
          changed: expect.arrayContaining(['register-number', 'publisherCount']),
          before: { publisherCount: 1 },
          after: { publisherCount: 2 },
          claimsAdded: [{ quote: expect.stringContaining('32127,Russia,India') }],
          claimsEnded: [],
        },
      },
    ])
    const weapon = await ask(ofWeapon)
    expect(weapon).toMatchObject({ entity: { diff: { relationsRemoved: [], truncated: false } } })
    expect(JSON.stringify(weapon)).toContain('"delivers"')
    expect(JSON.stringify(await ask(around))).toContain('"turkiye"')
  })

  it('tells what was written since the article, by whom and why', async () => {
    const { changes } = (await ask(log)) as { changes: { kind: string; author: string }[] }
    expect(new Set(changes.map(({ author }) => author))).toEqual(new Set(['demo desk']))
    expect(changes.map(({ kind }) => kind).slice(-3)).toEqual(['JUDGE', 'DECIDE', 'RETRACT'])
  })
})
