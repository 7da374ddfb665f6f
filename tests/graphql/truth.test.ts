import { afterAll, beforeAll, expect, it } from 'vitest'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { onEngines } from '../support/onEngines.ts'

const ground = [
  {
    record: 'relationType',
    id: 'sells',
    label: 'sells',
    roles: [
      { name: 'seller', identifying: true },
      { name: 'buyer', identifying: true },
    ],
    attributes: [{ name: 'value', kind: 'quantity' }],
  },
  ...['russia', 'india', 'china'].map((id) => ({
    record: 'entity',
    id,
    kind: 'country',
    name: id,
  })),
]
const publisher = (id: string, reliability?: string) => ({
  record: 'publisher',
  id,
  name: id,
  ...(reliability ? { reliability } : {}),
})
const document = (id: string, of: string, publishedAt: string) => ({
  record: 'document',
  id,
  publisher: of,
  title: id,
  publishedAt,
})
const claim = (of: string, value: number, part: object = {}) => ({
  record: 'claim',
  document: of,
  relation: { type: 'sells', roles: { seller: 'russia', buyer: 'india' } },
  attributes: { value: { number: value, unit: 'USD' } },
  ...part,
})
const article = [
  publisher('paper'),
  document('article', 'paper', '2018-10-08'),
  claim('article', 5),
]
const register = [
  publisher('institute'),
  document('register', 'institute', '2025-01-03'),
  claim('register', 5.4, { credibility: 1 }),
  claim('register', 9, {
    relation: { type: 'sells', roles: { seller: 'russia', buyer: 'china' } },
  }),
]

const operation = `{
  conflicting: relations(where: { conflicting: true }) {
    totalCount
    nodes { ...Truth }
  }
  others: relations(where: { conflicting: false }) { totalCount nodes { ...Truth } }
}
fragment Truth on Relation {
  participants { filler { id } }
  attributes { values { text } agreed }
  publisherCount firstAsserted lastAsserted singleSourced
  conflicts { aspect wonBy sides { text claims { rank credibility document { id publisher { reliability } } } } }
}`

/** What the operation answers, as far as it is looked into. */
interface Truths {
  readonly conflicting: {
    readonly nodes: readonly {
      readonly conflicts: readonly { wonBy: string; sides: readonly { text: string }[] }[]
      readonly lastAsserted: string
    }[]
  }
}

onEngines('what wins', ({ openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    service = testService(store)
    await load(store, [...ground, ...article])
    await load(store, register)
  })
  afterAll(() => store.close())

  const load = async (into: Store, records: readonly object[]) => {
    const { problems } = await ingest(into, recordsSource(records))
    expect(problems).toEqual([])
  }
  const winner = async () => {
    const answer = (await service.ask(operation)).data as unknown as Truths
    const [relation] = answer.conflicting.nodes
    const [conflict] = relation?.conflicts ?? []
    return [conflict?.wonBy, conflict?.sides[0]?.text, relation?.lastAsserted]
  }

  it('is listed over the whole graph, with sides, sources and the reason', async () => {
    expect(await service.ask(operation)).toMatchObject({
      data: {
        conflicting: {
          totalCount: 1,
          nodes: [
            {
              participants: [{ filler: { id: 'russia' } }, { filler: { id: 'india' } }],
              attributes: [{ values: [{ text: '5.4 USD' }], agreed: false }],
              publisherCount: 2,
              firstAsserted: '2018-10-08',
              lastAsserted: '2025-01-03',
              singleSourced: false,
              conflicts: [
                {
                  aspect: 'value',
                  wonBy: 'CREDIBILITY',
                  sides: [
                    { text: '5.4 USD', claims: [{ document: { id: 'document:register' } }] },
                    { text: '5 USD', claims: [{ document: { id: 'document:article' } }] },
                  ],
                },
              ],
            },
          ],
        },
        others: { totalCount: 1, nodes: [{ conflicts: [], singleSourced: true }] },
      },
    })
  })

  it('is the same whichever source is loaded first', async () => {
    const before = await service.ask(operation)
    await store.close()
    store = await openStore()
    service = testService(store)
    await load(store, register.slice(0, 2))
    await load(store, [...ground, ...register])
    await load(store, article)
    expect(await service.ask(operation)).toEqual(before)
  })

  it('is derived anew when a source is rated, dated or moved', async () => {
    await load(store, [publisher('paper', 'B')])
    expect(await winner()).toEqual(['RELIABILITY', '5 USD', '2025-01-03'])
    await load(store, [publisher('institute', 'A'), document('register', 'institute', '2026')])
    expect(await winner()).toEqual(['RELIABILITY', '5.4 USD', '2026'])
    await load(store, [publisher('gazette', 'C'), document('register', 'gazette', '2026')])
    expect(await winner()).toEqual(['RELIABILITY', '5 USD', '2026'])
    await load(store, [claim('register', 5.4, { rank: 'PREFERRED' })])
    expect(await winner()).toEqual(['RANK', '5.4 USD', '2026'])
  })

  it('refuses ranks, ratings and codes that do not exist', async () => {
    const { problems } = await ingest(
      store,
      recordsSource([publisher('x', 'G'), claim('register', 1, { rank: 'BEST', credibility: 7 })]),
    )
    expect(problems.map(({ path }) => path)).toEqual(['reliability', 'rank', 'credibility'])
  })
})
