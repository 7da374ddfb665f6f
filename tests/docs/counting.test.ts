import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'

const file = fileURLToPath(new URL('../../docs/counting.md', import.meta.url))
const page = readFileSync(file, 'utf8')
const [deliveries = '', ofRoles = '', compared = '', atTimes = '', ...others] = [
  ...page.matchAll(/```graphql\n([\s\S]*?)\n```/g),
].map(([, text = '']) => text)

/** What the page says of an answer, in its order: each query is asked as it stands there. */
describe('the page on counting', () => {
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
  const time = (at: string, count: number) => ({ time: at, count })

  it('counts deliveries over the years, by whom and according to whom', async () => {
    expect(others).toEqual([])
    expect(await ask(deliveries)).toMatchObject({
      facets: {
        total: 9,
        timeline: {
          buckets: [
            time('2018', 1),
            time('2019', 2),
            time('2020', 1),
            time('2021', 1),
            time('2022', 2),
            time('2023', 2),
          ],
          undated: 0,
          more: false,
        },
        modalities: [
          { modality: 'ACTUAL', count: 8 },
          { modality: 'PLANNED', count: 1 },
        ],
        partners: { counts: [{ entity: { name: 'Russia' }, count: 9 }, {}, {}], more: true },
        publishers: { counts: [{ count: 8 }, { publisher: { name: 'CGTN' }, count: 1 }] },
      },
    })
    expect(await ask('{ relations(where: { type: ["delivers"] }) { totalCount } }')).toEqual({
      relations: { totalCount: 9 },
    })
  })

  it('counts what an entity takes part in, in all roles and in one', async () => {
    expect(await ask(ofRoles)).toMatchObject({
      entity: {
        all: { total: 25, types: { counts: [{ type: { label: 'delivers' }, count: 9 }, {}, {}] } },
        seller: { total: 4, partners: { counts: [{ entity: { name: 'S-400 Triumf' } }, {}, {}] } },
      },
    })
  })

  it('compares two that have nothing to do with each other, but with the same others', async () => {
    const partner = (name: string, withA: number, withB: number) => ({
      entity: { name },
      withA,
      withB,
    })
    expect(await ask(compared)).toMatchObject({
      compare: {
        between: { total: 0 },
        shared: { partners: [partner('Russia', 14, 2), partner('S-400 Triumf', 7, 2)] },
        onlyA: { partners: [{ entity: { name: 'United States' }, withA: 5 }, {}] },
        onlyB: { partners: [], more: false },
      },
    })
  })

  it('counts what was known, and what certainly was', async () => {
    expect(await ask(atTimes)).toMatchObject({
      in2018: { total: 1, timeline: { buckets: [time('2020', 1)] } },
      now: { total: 9 },
      certain: { total: 3 },
    })
  })
})
