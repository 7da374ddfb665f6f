import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { retractClaims } from '../../src/domain/claims/endClaims.ts'
import { judge, withdrawJudgements } from '../../src/domain/identity/judge.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

const sellingTo = (buyer: string) => ({ type: 'sells', roles: { seller: 'russia', buyer } })
const worth = (number: number) => ({ value: { number, unit: 'USD' } })

/**
 * What is learned: in 2018 of a planned sale to India and of one to China; in 2019 that the first
 * has happened and is worth something, and that the USA threaten India because of it; in 2020 that
 * it is worth something else, and of a sale to the USA; in 2021 that India is called otherwise; and
 * now that there was no sale to China.
 */
async function learn(store: Store): Promise<void> {
  const at = (year: number, records: readonly object[]) =>
    ingest(store, recordsSource(records), { now: Date.UTC(year, 5) })
  await at(2018, [
    ...ground,
    claim({ id: 'plan', time: '../2020', modality: 'PLANNED' }),
    claim({ id: 'china', relation: sellingTo('china'), time: '2017' }),
  ])
  await at(2019, [
    claim({
      id: 'fact',
      relation: { ...sellingTo('india'), label: 'sale' },
      document: 'article',
      time: '2018-10',
      attributes: worth(5),
    }),
    claim({
      id: 'threat',
      relation: { type: 'threatens', roles: { threatener: 'usa', trigger: { ref: 'sale' } } },
      modality: 'THREATENED',
    }),
  ])
  await at(2020, [
    claim({ id: 'more', attributes: worth(6), time: '2018-10', rank: 'PREFERRED' }),
    claim({ id: 'usa', relation: sellingTo('usa'), time: '2019' }),
  ])
  await at(2021, [{ record: 'entity', id: 'india', kind: 'country', name: 'Bharat' }])
  await retractClaims(store, ['china'], { author: 'desk', reason: 'a rumour', supersededBy: null })
}

onEngines('what was learned between two instants', ({ openStore }) => {
  let store: Store
  let service: TestService
  let india: string
  let china: string
  let usa: string

  beforeAll(async () => {
    store = await openStore()
    await learn(store)
    service = testService(store)
    const claims = await store.reader().claims(['plan', 'china', 'usa'])
    ;[india = '', china = '', usa = ''] = claims.map((one) => `relation:${one?.relation}`)
  })
  afterAll(() => store.close())

  const asked = async (operation: string) => {
    const { data, errors } = await service.ask(operation)
    expect(errors).toBeUndefined()
    return data as Record<string, Record<string, unknown>>
  }

  describe('of a relation', () => {
    const diff = async (id: string, args: string, part: string, view = '') => {
      const data = await asked(`{ relation(id: "${id}"${view}) { diff(${args}) { ${part} } } }`)
      return data.relation?.diff as Record<string, unknown>
    }

    it('is told aspect by aspect, with how it was and how it is', async () => {
      const said = 'modality validTime { edtf } attributes { values { text } }'
      expect(
        await diff(
          india,
          'from: "2018", to: "2019"',
          `changed before { ${said} } after { ${said} }`,
        ),
      ).toEqual({
        changed: ['modality', 'time', 'value', 'claimCount'],
        before: { modality: 'PLANNED', validTime: { edtf: '../2020' }, attributes: [] },
        after: {
          modality: 'ACTUAL',
          validTime: { edtf: '2018-10' },
          attributes: [{ values: [{ text: '5 USD' }] }],
        },
      })
      expect(await diff(india, 'from: "2019"', 'changed')).toEqual({
        changed: ['value', 'conflicts', 'claimCount'],
      })
      expect(await diff(india, 'from: "2020"', 'changed before { id }')).toEqual({
        changed: [],
        before: { id: india },
      })
    })

    it('is told claim by claim, those taken back with who did it', async () => {
      const claims = 'claimsAdded { id quote } claimsEnded { id ended { reason } }'
      expect(await diff(india, 'from: "2018"', claims)).toEqual({
        claimsAdded: ['fact', 'more'].map((id) => ({ id: `claim:${id}`, quote: null })),
        claimsEnded: [],
      })
      expect(await diff(china, 'from: "2019"', `changed ${claims}`)).toEqual({
        changed: ['modality', 'polarity', 'time', 'claimCount', 'publisherCount', 'listed'],
        claimsAdded: [],
        claimsEnded: [{ id: 'claim:china', ended: { reason: 'a rumour' } }],
      })
      expect(await diff(india, 'from: "2017"', 'claimsAdded(first: 2) { id }')).toEqual({
        claimsAdded: [{ id: 'claim:plan' }, { id: 'claim:fact' }],
      })
    })

    it('shows everything below as it was known then', async () => {
      const below =
        'participants(role: ["buyer"]) { filler { label } } claims { totalCount } conflicts { aspect } partOf { totalCount }'
      const found = await diff(
        india,
        'from: "2018", to: "2021"',
        `before { ${below} } after { ${below} }`,
      )
      const then = (year: string) =>
        asked(`{ relation(id: "${india}", knownAt: "${year}") { ${below} } }`)
      expect(found.before).toEqual((await then('2018')).relation)
      expect(found.after).toEqual((await then('2021')).relation)
      expect(found).toMatchObject({
        before: { participants: [{ filler: { label: 'india' } }], partOf: { totalCount: 0 } },
        after: { participants: [{ filler: { label: 'Bharat' } }], partOf: { totalCount: 1 } },
      })
    })

    it('has nothing before it was known', async () => {
      expect(await diff(usa, 'from: "2019"', 'before { id } after { id } changed')).toEqual({
        before: null,
        after: { id: usa },
        changed: [
          'modality',
          'polarity',
          'time',
          'participants',
          'claimCount',
          'publisherCount',
          'listed',
        ],
      })
    })

    it('tells nothing later than the view', async () => {
      const part = 'before { modality } after { modality } claimsAdded { id }'
      const view = ', knownAt: "2018"'
      const planned = { before: null, after: { modality: 'PLANNED' } }
      for (const to of ['now', '2020', '2018']) {
        const found = await diff(india, `from: "2017", to: "${to}"`, part, view)
        expect(found).toEqual({ ...planned, claimsAdded: [{ id: 'claim:plan' }] })
      }
      expect(await diff(india, 'from: "2019"', part, view)).toEqual({
        before: { modality: 'PLANNED' },
        after: { modality: 'PLANNED' },
        claimsAdded: [],
      })
    })
  })

  describe('of an entity', () => {
    const diff = async (id: string, args: string, part: string, view = '') => {
      const data = await asked(`{ entity(id: "${id}"${view}) { diff(${args}) { ${part} } } }`)
      return data.entity?.diff as Record<string, unknown>
    }
    const lists = `relationsAdded { id modality } relationsRemoved { id modality }
      relationsChanged { changed after { id } } truncated`

    it('is told of it itself and of its relations, each as it was known then', async () => {
      expect(await diff('india', 'from: "2020"', 'changed before { name } after { name }')).toEqual(
        {
          changed: ['name', 'names'],
          before: { name: 'india' },
          after: { name: 'Bharat' },
        },
      )
      expect(await diff('russia', 'from: "2018"', `changed ${lists}`)).toEqual({
        changed: [],
        relationsAdded: [{ id: usa, modality: 'ACTUAL' }],
        relationsRemoved: [{ id: china, modality: 'ACTUAL' }],
        relationsChanged: [
          {
            changed: ['modality', 'time', 'value', 'conflicts', 'claimCount'],
            after: { id: india },
          },
        ],
        truncated: false,
      })
      expect(await diff('russia', 'from: "2020", to: "2021"', lists)).toEqual({
        relationsAdded: [],
        relationsRemoved: [],
        relationsChanged: [],
        truncated: false,
      })
    })

    it('is everything where it was not known', async () => {
      expect(
        await diff('russia', 'from: "2017", to: "2018"', `before { id } changed ${lists}`),
      ).toEqual({
        before: null,
        changed: ['kind', 'name', 'names'],
        relationsAdded: [
          { id: india, modality: 'PLANNED' },
          { id: china, modality: 'ACTUAL' },
        ],
        relationsRemoved: [],
        relationsChanged: [],
        truncated: false,
      })
    })

    it('is bounded in each list', async () => {
      const found = (first: number) => diff('russia', `from: "2017", first: ${first}`, lists)
      expect(await found(1)).toMatchObject({
        relationsAdded: [{}],
        relationsRemoved: [],
        truncated: true,
      })
      expect(await found(2)).toMatchObject({ relationsAdded: [{}, {}], truncated: false })
      expect(await found(0)).toMatchObject({ relationsAdded: [], truncated: true })
    })

    it('holds within the time at which relations are to hold', async () => {
      const view = ', validAt: "2019", validity: CERTAIN'
      expect(await diff('russia', 'from: "2018"', lists, view)).toMatchObject({
        relationsAdded: [{ id: usa }],
        // By 2020 is not certainly in 2019.
        relationsRemoved: [],
        relationsChanged: [],
      })
      expect(await diff('russia', 'from: "2018"', lists, ', validAt: "2017"')).toMatchObject({
        relationsAdded: [],
        relationsRemoved: [{ id: india }, { id: china }],
        relationsChanged: [],
      })
    })
  })

  describe('of surroundings', () => {
    const parts = `nodesAdded { id label distance } nodesRemoved { id label }
      edgesAdded { source label target } edgesRemoved { source label target }
      relationsChanged { changed before { id modality } after { modality } } truncated truncatedBy`
    const diff = async (args: string, part = parts) => {
      const data = await asked(`{ subgraphDiff(seeds: ["russia"], ${args}) { ${part} } }`)
      return data.subgraphDiff ?? {}
    }

    it('is told node by node and edge by edge', async () => {
      expect(await diff('from: "2019"')).toEqual({
        nodesAdded: [{ id: 'usa', label: 'usa', distance: 1 }],
        nodesRemoved: [{ id: 'china', label: 'china' }],
        edgesAdded: [{ source: 'russia', label: 'sells', target: 'usa' }],
        edgesRemoved: [{ source: 'russia', label: 'sells', target: 'china' }],
        relationsChanged: [
          {
            changed: ['value', 'conflicts', 'claimCount'],
            before: { id: india, modality: 'ACTUAL' },
            after: { modality: 'ACTUAL' },
          },
        ],
        truncated: false,
        truncatedBy: [],
      })
    })

    it('draws a relation anew that has come to take part in another', async () => {
      const found = await diff('hops: 2, from: "2018", to: "2019"')
      const ids = (part: unknown) => (part as { id: string }[]).map(({ id }) => id).sort()
      const sale = found.nodesAdded as { label: string; id: string }[]
      expect(sale.map(({ label }) => label).sort()).toEqual(['sells', 'threatens', 'usa'])
      expect(ids(found.nodesAdded)).toContain(india)
      expect(found.edgesRemoved).toEqual([{ source: 'russia', label: 'sells', target: 'india' }])
      expect(found.edgesAdded).toHaveLength(4)
      expect(found.relationsChanged).toMatchObject([{ before: { id: india } }])
    })

    it('shows nodes and edges as they were known then', async () => {
      const nodes = '{ of { label ... on Entity { name } } }'
      expect(
        await diff(
          'from: "2017", to: "2020"',
          `nodesAdded ${nodes} edgesAdded { relation { modality claims { totalCount } } }`,
        ),
      ).toMatchObject({
        nodesAdded: expect.arrayContaining([{ of: { label: 'india', name: 'india' } }]),
        edgesAdded: expect.arrayContaining([
          { relation: { modality: 'ACTUAL', claims: { totalCount: 3 } } },
        ]),
      })
      expect(
        await diff('from: "2019"', 'edgesRemoved { relation { claims { totalCount } } }'),
      ).toEqual({ edgesRemoved: [{ relation: { claims: { totalCount: 1 } } }] })
    })

    it('keeps to filters, to a time, and to a bound', async () => {
      const counts = async (args: string) => {
        const found = await diff(args, 'nodesAdded { id } nodesRemoved { id } truncated')
        const [added, removed] = [found.nodesAdded, found.nodesRemoved] as object[][]
        return [added?.length, removed?.length, found.truncated]
      }
      expect(await counts('from: "2018"')).toEqual([1, 1, false])
      expect(await counts('from: "2018", where: { modality: [PLANNED] }')).toEqual([0, 1, false])
      expect(await counts('from: "2018", validAt: "2019", validity: CERTAIN')).toEqual([
        1,
        0,
        false,
      ])
      expect(await counts('from: "2018", maxNodes: 1')).toEqual([0, 0, true])
    })
  })

  it('is refused where it cannot be told, with the argument that is wrong', async () => {
    const of = [
      (args: string) => `{ relation(id: "${india}") { diff(${args}) { changed } } }`,
      (args: string) => `{ entity(id: "india") { diff(${args}) { changed } } }`,
      (args: string) => `{ subgraphDiff(seeds: ["india"], ${args}) { truncated } }`,
    ]
    for (const operation of of) {
      for (const [args, message] of [
        ['from: "2020", to: "2019"', 'from: "2020" ends later than to, which is "2019"'],
        ['from: "2999"', 'from: "2999" ends later than to, which is "now"'],
        ['from: "now", to: "2019"', 'from: "now" ends later than to, which is "2019"'],
        ['from: "lately"', 'from: "lately"'],
        ['from: "2018", to: "soon"', 'to: "soon"'],
      ] as const) {
        const { errors } = await service.ask(operation(args))
        expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
        expect(errors?.[0]?.message).toContain(message)
      }
    }
    for (const [operation, message] of [
      ['{ entity(id: "india") { diff(from: "2018", first: 501) { truncated } } }', 'first: 501'],
      ['{ subgraphDiff(seeds: [], from: "2018") { truncated } }', 'seeds: 0'],
      ['{ subgraphDiff(seeds: ["india"], hops: 5, from: "2018") { truncated } }', 'hops: 5'],
      [
        '{ subgraphDiff(seeds: ["india"], from: "2018", where: { type: ["x"] }) { truncated } }',
        'where.type',
      ],
      [
        `{ relation(id: "${india}") { diff(from: "2018") { claimsAdded(first: -1) { id } } } }`,
        'first: -1',
      ],
    ]) {
      const { errors } = await service.ask(operation ?? '')
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
      expect(errors?.[0]?.message).toContain(message)
    }
  })

  describe('costs as many round trips as the dearer of its sides', () => {
    const below =
      'participants { label filler { label } } claims { nodes { document { title } } } conflicts { aspect }'

    it('for a relation', async () => {
      const trips = (part: string) =>
        service.roundTrips(`{ relation(id: "${india}") { diff(from: "2018") { ${part} } } }`)
      expect(
        await trips(
          'changed before { key } after { key } claimsAdded { quote } claimsEnded { id }',
        ),
      ).toBe(2)
      expect(await trips(`before { ${below} }`)).toBe(3)
      expect(await trips(`before { ${below} } after { ${below} } changed`)).toBe(3)
    })

    it('for an entity', async () => {
      const all = (part: string) =>
        `changed before { name } after { name } relationsAdded { ${part} } relationsRemoved { ${part} }
          relationsChanged { changed before { ${part} } after { ${part} } claimsAdded { quote } }`
      const trips = (ids: string[], part: string) =>
        service.roundTrips(
          `{ ${ids.map((id) => `${id}: entity(id: "${id}") { diff(from: "2018") { ${all(part)} } }`).join(' ')} }`,
        )
      expect(await trips(['russia'], 'key')).toBe(3)
      expect(await trips(['russia', 'india', 'china', 'usa'], 'key')).toBe(3)
      expect(await trips(['russia'], below)).toBe(3)
    })

    it('for surroundings', async () => {
      const side = (hops: number, at: string) =>
        service.roundTrips(
          `{ subgraph(seeds: ["russia"], hops: ${hops}, knownAt: "${at}") { nodes { label } edges { label } } }`,
        )
      for (const hops of [1, 2, 3]) {
        const sides = [await side(hops, '2017'), await side(hops, '2018'), await side(hops, '2021')]
        const diff = (from: string) =>
          service.roundTrips(
            `{ subgraphDiff(seeds: ["russia"], hops: ${hops}, from: "${from}") { nodesAdded { label } nodesRemoved { label } edgesAdded { label } edgesRemoved { label } relationsChanged { changed } } }`,
          )
        expect(await diff('2018')).toBe(Math.max(sides[1] ?? 0, sides[2] ?? 0))
        expect(await diff('2017')).toBe(Math.max(sides[0] ?? 0, sides[2] ?? 0))
      }
    })
  })

  it('is told of what things were taken for at either instant', async () => {
    const by = { author: 'desk', reason: 'another name of it' }
    const since = async () => {
      const [last] = (await store.reader().changes(0, 1_000)).slice(-1)
      return new Date(last?.at ?? 0).toISOString()
    }
    await ingest(
      store,
      recordsSource([
        { record: 'entity', id: 'hindustan', kind: 'country', name: 'Hindustan' },
        claim({ id: 'other', relation: sellingTo('hindustan'), time: '2018-10' }),
      ]),
    )
    const apart = await since()
    const { judgements } = await judge(store, {
      a: 'india',
      b: 'hindustan',
      verdict: 'SAME',
      ...by,
    })
    const one = await since()
    await withdrawJudgements(
      store,
      judgements.map(({ id }) => id),
      by,
    )
    const again = await since()
    const data = await asked(`{
      merged: relation(id: "${india}") { diff(from: "${apart}", to: "${one}") { changed claimsAdded { id } claimsEnded { id } } }
      parted: relation(id: "${india}") { diff(from: "${one}", to: "${again}") { changed claimsAdded { id } claimsEnded { id relation { participants(role: ["buyer"]) { filler { id } } } } } }
      came: entity(id: "hindustan") { diff(from: "${one}", to: "${again}") { before { id } after { id }
        relationsAdded { participants(role: ["buyer"]) { filler { id } } } relationsRemoved { id } } }
      around: subgraphDiff(seeds: ["hindustan"], from: "${apart}", to: "${one}") { nodesAdded { id } nodesRemoved { id } }
      told: entity(id: "hindustan") { history { entity { id } } }
    }`)
    const other = [{ id: 'claim:other' }]
    expect(data.merged?.diff).toMatchObject({ claimsAdded: other, claimsEnded: [] })
    expect(data.parted?.diff).toMatchObject({
      claimsAdded: [],
      claimsEnded: [
        { id: 'claim:other', relation: { participants: [{ filler: { id: 'hindustan' } }] } },
      ],
    })
    expect(data.came?.diff).toEqual({
      before: { id: 'india' },
      after: { id: 'hindustan' },
      relationsAdded: [{ participants: [{ filler: { id: 'hindustan' } }] }],
      relationsRemoved: expect.arrayContaining([{ id: india }]),
    })
    expect(data.around).toMatchObject({
      nodesAdded: expect.arrayContaining([{ id: 'india' }]),
      nodesRemoved: [{ id: 'hindustan' }],
    })
    expect(data.told).toEqual({
      history: ['hindustan', 'india', 'hindustan'].map((id) => ({ entity: { id } })),
    })
  })
})
