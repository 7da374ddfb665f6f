import { afterAll, beforeAll, expect, it } from 'vitest'
import { retractClaims } from '../../src/domain/claims/endClaims.ts'
import { judge } from '../../src/domain/identity/judge.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

const by = { author: 'desk', reason: 'why' }
const sale = (seller: string, buyer: string) => ({ type: 'sells', roles: { seller, buyer } })
const institute = [
  { record: 'publisher', id: 'institute', name: 'The Institute' },
  { record: 'document', id: 'yearbook', publisher: 'institute', title: 'A yearbook' },
]
const twin = { record: 'entity', id: 'bharat', kind: 'country', name: 'bharat' }

/** What is learned in 2018 and 2019; in 2020 two entities are judged to be one, and a claim is withdrawn. */
async function learn(store: Store): Promise<void> {
  const at = async (year: number, records: readonly object[]) => {
    const { problems } = await ingest(store, recordsSource(records), { now: Date.UTC(year, 5) })
    expect(problems).toEqual([])
  }
  await at(2018, [
    ...ground,
    claim({ relation: sale('russia', 'india'), time: '2018-10-08' }),
    claim({ id: 'wrong', relation: sale('russia', 'china'), time: '2015/2019' }),
    claim({ relation: sale('russia', 'usa'), modality: 'PLANNED' }),
    claim({ relation: sale('usa', 'india'), time: '2018-10' }),
    claim({ relation: sale('usa', 'usa'), time: '-0044-03-15' }),
    claim({ relation: sale('usa', 'china'), time: '../2020' }),
    claim({
      relation: {
        type: 'threatens',
        roles: { threatener: 'usa', trigger: sale('russia', 'india') },
      },
      modality: 'THREATENED',
      time: '2018-11',
    }),
  ])
  await at(2019, [
    ...institute,
    twin,
    claim({ document: 'yearbook', relation: sale('russia', 'bharat'), time: '2018-10-08' }),
    claim({ document: 'yearbook', relation: sale('china', 'bharat'), time: '2019' }),
  ])
  await judge(store, { a: 'india', b: 'bharat', verdict: 'SAME', ...by }, Date.UTC(2020, 0))
  await retractClaims(store, ['wrong'], { ...by, supersededBy: null })
}

interface Listed {
  readonly type: { readonly name: string }
  readonly modality: string | null
  readonly validTime: { readonly from: string | null; readonly to: string | null } | null
  readonly publishers: readonly { readonly id: string }[]
  readonly participants: readonly { readonly filler: { __typename: string; id: string } }[]
}

interface Found {
  readonly relations: { readonly nodes: readonly Listed[] }
  readonly facets: object
}

const counts = `{ total
  years: timeline { buckets { time count } undated more } days: timeline(by: DAY) { buckets { time count } }
  types { counts { type { name } count } more } modalities { modality count }
  partners { counts { entity { id name } count } more }
  publishers { counts { publisher { id } count } more } }`
const listed = `nodes { type { name } modality validTime { from to } publishers { id }
  participants { filler { __typename id } } }`

/** Keys by how often they are there, then by themselves. */
function tallied(keys: readonly string[]) {
  return [...new Set(keys)]
    .map((key) => ({ key, count: keys.filter((one) => one === key).length }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

/** The start of a day in EDTF, told of an instant by as many of its characters. */
function times(relations: readonly Listed[], cut: number) {
  const instants = relations.flatMap(({ validTime }) => validTime?.from ?? validTime?.to ?? [])
  const days = instants.map((one) => one.replace(/T.*/, '').replace(/^-00/, '-'))
  return tallied(days.map((day) => day.slice(0, day.length - cut)))
    .map(({ key, count }) => ({ time: key, count }))
    .sort(
      (a, b) =>
        Number.parseInt(a.time, 10) - Number.parseInt(b.time, 10) || (a.time < b.time ? -1 : 1),
    )
}

/** The facets of relations that are at hand; `self` is whose they are. */
function countedOf(relations: readonly Listed[], self?: string) {
  const dated = relations.filter(({ validTime }) => validTime?.from ?? validTime?.to)
  const partners = relations.flatMap(({ participants }) => [
    ...new Set(
      participants.flatMap(({ filler: { __typename, id } }) =>
        __typename === 'Entity' && id !== self ? [id] : [],
      ),
    ),
  ])
  return {
    total: relations.length,
    years: { buckets: times(relations, 6), undated: relations.length - dated.length, more: false },
    days: { buckets: times(relations, 0) },
    types: {
      counts: tallied(relations.map(({ type }) => type.name)).map(({ key, count }) => ({
        type: { name: key },
        count,
      })),
      more: false,
    },
    modalities: tallied(relations.flatMap(({ modality }) => modality ?? [])).map(
      ({ key, count }) => ({ modality: key, count }),
    ),
    partners: {
      counts: tallied(partners).map(({ key, count }) => ({
        entity: { id: key, name: key },
        count,
      })),
      more: false,
    },
    publishers: {
      counts: tallied(relations.flatMap(({ publishers }) => publishers.map(({ id }) => id))).map(
        ({ key, count }) => ({ publisher: { id: key }, count }),
      ),
      more: false,
    },
  }
}

const views = [
  '',
  'knownAt: "2018"',
  'knownAt: "2019"',
  'knownAt: "2020-01-01T00:00:00Z"',
  'knownAt: "2017"',
  'validAt: "2018"',
  'validAt: "2018", validity: CERTAIN',
  'knownAt: "2019", validAt: "2018-10", validity: CERTAIN',
]
const wheres = [
  '{}',
  '{ type: ["sells"] }',
  '{ roles: [{ filler: "bharat" }] }',
  '{ or: [{ modality: [PLANNED] }, { roles: [{ role: "seller", filler: "usa" }] }] }',
]

onEngines('facets', ({ openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    await learn(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  const data = async (query: string): Promise<Record<string, unknown>> => {
    const answer = await service.ask(query)
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '))
    return answer.data ?? {}
  }

  it.each(views)('count what lists show, of the whole graph (%s)', async (view) => {
    for (const where of wheres) {
      const args = `where: ${where} ${view}`
      const found = (await data(
        `{ relations(first: 500, ${args}) { ${listed} } facets(${args}) ${counts} }`,
      )) as unknown as Found
      expect(found.facets).toEqual(countedOf(found.relations.nodes))
    }
  })

  it.each(views)(
    'count what lists show, of an entity and of one that is merged (%s)',
    async (view) => {
      for (const id of ['usa', 'bharat', 'india']) {
        for (const args of ['', '(role: ["buyer"])', '(where: { type: ["sells"] })']) {
          const { entity } = (await data(
            `{ entity(id: "${id}" ${view}) { id
            relations${args === '' ? '(first: 500)' : args} { nodes { id } ${listed} }
            facets${args} ${counts} } }`,
          )) as unknown as { entity: (Found & { id: string }) | null }
          if (!entity) continue
          // An item for each role that is played: each relation is to count once.
          const nodes = new Map(entity.relations.nodes.map((one) => [JSON.stringify(one), one]))
          expect(entity.facets).toEqual(countedOf([...nodes.values()], entity.id))
        }
      }
    },
  )

  it('follow who is taken for whom, and what was known of it', async () => {
    const sellers = async (id: string, view: string) => {
      const { entity } = await data(
        `{ entity(id: "${id}", knownAt: "${view}") { id facets { total partners { counts { entity { id } count } } } } }`,
      )
      return entity
    }
    const of = (id: string, total: number, partners: readonly (readonly [string, number])[]) => ({
      id,
      facets: {
        total,
        partners: { counts: partners.map(([one, count]) => ({ entity: { id: one }, count })) },
      },
    })
    expect(await sellers('bharat', '2019')).toEqual(
      of('bharat', 2, [
        ['china', 1],
        ['russia', 1],
      ]),
    )
    const merged = of('india', 3, [
      ['china', 1],
      ['russia', 1],
      ['usa', 1],
    ])
    expect(await sellers('bharat', 'now')).toEqual(merged)
    expect(await sellers('india', 'now')).toEqual(merged)
  })

  it('count how many are undated only where that is asked for', async () => {
    const counted: string[] = []
    const reader = () => {
      const read = store.reader()
      const facetCounts = read.facetCounts.bind(read)
      return Object.defineProperty(read, 'facetCounts', {
        value: (requests: Parameters<typeof facetCounts>[0]) => {
          counted.push(...requests.map(({ facet }) => facet))
          return facetCounts(requests)
        },
      })
    }
    const watched = testService({ ...store, reader })
    const countedBy = async (shown: string) => {
      counted.length = 0
      expect(await watched.ask(`{ facets { timeline { ${shown} } } }`)).toMatchObject({
        data: { facets: { timeline: {} } },
      })
      return [...counted].sort()
    }
    expect(await countedBy('buckets { time count } more')).toEqual(['year'])
    expect(await countedBy('undated')).toEqual(['type', 'year'])
    expect(await countedBy('more undated @include(if: true)')).toEqual(['type', 'year'])
  })

  it('say what a bound left out, and go on behind it', async () => {
    const found = await data(`{ facets {
      none: types(first: 0) { counts { count } more }
      one: types(first: 1) { counts { count type { label } } more }
      two: partners(first: 2) { counts { entity { id } } more }
      kinds: partners(kind: ["person"]) { counts { entity { id } } more }
      start: timeline(first: 1) { buckets { time } more undated }
      rest: timeline(by: MONTH, after: "2018-10") { buckets { time } more undated } } }`)
    expect(found.facets).toEqual({
      none: { counts: [], more: true },
      one: { counts: [{ count: 6, type: { label: 'sells' } }], more: true },
      two: { counts: [{ entity: { id: 'usa' } }, { entity: { id: 'india' } }], more: true },
      kinds: { counts: [], more: false },
      start: { buckets: [{ time: '-0044' }], more: true, undated: 1 },
      rest: {
        buckets: [{ time: '2018-11' }, { time: '2019-01' }, { time: '2020-12' }],
        more: false,
        undated: 1,
      },
    })
  })

  it('compare two entities: what is between them, and who is around both, or one', async () => {
    const part = `{ a { id name } b { id }
      between { total types { counts { type { name } count } } timeline { buckets { time count } }
        partners { counts { entity { id } } } }
      relations { totalCount nodes { type { name } } pageInfo { hasNextPage } }
      shared { partners { entity { id name } withA withB } more }
      onlyA { partners { entity { id } withA withB } more } onlyB { partners { entity { id } withA withB } more } }`
    const { now, then, planned } = await data(`{
      now: compare(a: "bharat", b: "china") ${part}
      then: compare(a: "india", b: "china", knownAt: "2018") ${part}
      planned: compare(a: "russia", b: "usa", where: { modality: [PLANNED] }) ${part} }`)
    const partner = (id: string, withA: number, withB: number) => ({
      entity: { id },
      withA,
      withB,
    })
    expect(now).toMatchObject({
      a: { id: 'india', name: 'india' },
      b: { id: 'china' },
      between: {
        total: 1,
        types: { counts: [{ type: { name: 'sells' }, count: 1 }] },
        timeline: { buckets: [{ time: '2019', count: 1 }] },
        partners: { counts: [] },
      },
      relations: {
        totalCount: 1,
        nodes: [{ type: { name: 'sells' } }],
        pageInfo: { hasNextPage: false },
      },
      shared: { partners: [partner('usa', 1, 1)], more: false },
      onlyA: { partners: [partner('russia', 1, 0)], more: false },
      onlyB: { partners: [], more: false },
    })
    expect(then).toMatchObject({
      a: { id: 'india' },
      between: { total: 0, timeline: { buckets: [] } },
      relations: { totalCount: 0, nodes: [] },
      shared: { partners: [partner('russia', 1, 1), partner('usa', 1, 1)], more: false },
      onlyA: { partners: [] },
      onlyB: { partners: [] },
    })
    expect(planned).toMatchObject({ between: { total: 1 }, shared: { partners: [] } })
  })

  it('answer null for a comparison with what is unknown, and refuse one of an entity with itself', async () => {
    expect(await data('{ compare(a: "india", b: "nobody") { between { total } } }')).toEqual({
      compare: null,
    })
    expect(
      await data('{ compare(a: "bharat", b: "india", knownAt: "2019") { between { total } } }'),
    ).toEqual({ compare: { between: { total: 0 } } })
    const { errors } = await service.ask('{ compare(a: "india", b: "bharat") { a { id } } }')
    expect(errors).toMatchObject([
      { message: 'b: "bharat" is the same entity as "india"', extensions: { code: 'BAD_INPUT' } },
    ])
  })

  it.each([
    ['{ facets { types(first: 501) { more } } }', /^first: 501 is not within 0 to 500/],
    ['{ facets { partners(first: -1) { more } } }', /^first: -1/],
    ['{ facets { publishers(first: 501) { more } } }', /^first: 501/],
    ['{ facets { timeline(first: 5001) { more } } }', /^first: 5001 is not within 0 to 5000/],
    ['{ facets { timeline(after: "lately") { more } } }', /^after: "lately" is no time/],
    ['{ facets(where: { type: ["sels"] }) { total } }', /^where\.type: .*sels/],
    ['{ facets(where: { within: "2018-13" }) { total } }', /^where\.within: .*2018-13/],
    ['{ facets(where: { not: { roles: [{ role: "byer" }] } }) { modalities { count } } }', /byer/],
    ['{ entity(id: "india") { facets(role: ["byer"]) { total } } }', /^role: .*byer/],
    ['{ facets(knownAt: "lately") { total } }', /^knownAt: "lately"/],
    ['{ compare(a: "india", b: "usa") { shared(first: 501) { more } } }', /^first: 501/],
    [
      '{ compare(a: "india", b: "usa", where: { type: ["x"] }) { onlyA { more } } }',
      /^where\.type: .*x/,
    ],
    [
      '{ compare(a: "india", b: "usa", where: { type: ["x"] }) { between { total } } }',
      /^where\.type: .*x/,
    ],
  ])('name the argument that cannot be used: %s', async (query, message) => {
    const { errors } = await service.ask(query)
    expect(errors?.map((error) => error.extensions?.code)).toEqual(['BAD_INPUT'])
    expect(errors?.[0]?.message).toMatch(message)
  })

  it('cost a round trip a level, in whatever views', async () => {
    const facets = `${counts.slice(0, -1)} more: timeline(by: MONTH) { undated } labels: types { counts { type { label } } } }`
    expect(await service.roundTrips(`{ facets { total modalities { count } } }`)).toBe(1)
    expect(await service.roundTrips(`{ facets { partners { counts { entity { name } } } } }`)).toBe(
      1,
    )
    expect(await service.roundTrips(`{ facets(where: { type: ["sells"] }) ${facets} }`)).toBe(2)
    expect(await service.roundTrips(`{ entity(id: "usa") { facets ${facets} } }`)).toBe(2)
    const many =
      '{ entities { nodes { facets { total timeline { undated } partners { more } } } } }'
    expect(await service.roundTrips(many)).toBe(2)
    const both = `{ compare(a: "india", b: "usa") { between ${facets} relations { totalCount nodes { label } }
      shared { partners { entity { name } } } onlyA { more } onlyB { more } } }`
    expect(await service.roundTrips(both)).toBe(3)
    expect(await service.roundTrips(both.replace('b: "usa"', 'b: "usa", knownAt: "2019"'))).toBe(3)
  })
})
