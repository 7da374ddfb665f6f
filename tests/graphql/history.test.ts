import { afterAll, beforeAll, expect, it } from 'vitest'
import { reinstateClaims, retractClaims } from '../../src/domain/claims/endClaims.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

const why = { author: 'desk', reason: 'a rumour' }

/** India in 2021, with a register that is called otherwise by then. */
const renamed = [
  { record: 'entity', id: 'india', kind: 'union', name: 'Bharat' },
  { record: 'document', id: 'register', publisher: 'paper', title: 'The corrected register' },
]

/** An answer of versions of the sale. */
interface Sale<R = object> {
  relation: { history: { since: string; until: string | null; relation: R }[] }
}

onEngines('history', ({ openStore }) => {
  let store: Store
  let service: TestService
  let sale: string

  beforeAll(async () => {
    store = await openStore()
    service = testService(store)
    const at = (year: number, records: readonly object[]) =>
      ingest(store, recordsSource(records), { now: Date.UTC(year, 5) })
    await at(2018, [...ground, claim({ id: 'plan', time: '../2020', modality: 'PLANNED' })])
    await at(2019, [claim({ id: 'fact', document: 'article', time: '2018-10' })])
    await at(2021, renamed)
    sale = (await store.reader().claims(['plan']))[0]?.relation ?? ''
    await retractClaims(store, ['plan', 'fact'], { ...why, supersededBy: null })
    await reinstateClaims(store, ['fact'], why)
  })
  afterAll(() => store.close())

  const asked = async <T>(operation: string) => {
    const { data, errors } = await service.ask(operation)
    expect(errors).toBeUndefined()
    return data as T
  }
  const ofSale = async (view: string, args = '') => {
    const { relation } = await asked<Sale>(
      `{ relation(id: "${sale}"${view}) { history${args} { since until relation { modality validTime { edtf } claims { totalCount } } } } }`,
    )
    return relation.history.map(({ since, until, ...rest }) => ({
      since: since.slice(0, 10),
      until: until?.slice(0, 10) ?? null,
      ...rest,
    }))
  }

  it('of a relation is told version by version, each as it was known then', async () => {
    const history = await ofSale('')
    expect(history).toMatchObject([
      { until: null, relation: { modality: 'ACTUAL', claims: { totalCount: 1 } } },
      { relation: { modality: null, validTime: null, claims: { totalCount: 0 } } },
      {
        since: '2019-06-01',
        relation: { modality: 'ACTUAL', validTime: { edtf: '2018-10' }, claims: { totalCount: 2 } },
      },
      {
        since: '2018-06-01',
        until: '2019-06-01',
        relation: { modality: 'PLANNED', validTime: { edtf: '../2020' } },
      },
    ])
    const { relation } = await asked<Sale>(
      `{ relation(id: "${sale}") { history { since until relation { id } } } }`,
    )
    expect(relation.history.map(({ until }) => until)).toEqual([
      null,
      ...relation.history.slice(0, -1).map(({ since }) => since),
    ])
  })

  it('of an entity is told version by version', async () => {
    const { entity } = await asked<{
      entity: { history: { since: string; until: string; entity: object }[] }
    }>('{ entity(id: "india") { history { since until entity { name kind } } } }')
    expect(entity.history).toMatchObject([
      { since: expect.stringMatching(/^2021-06-01/), until: null },
      { since: expect.stringMatching(/^2018-06-01/), until: entity.history[0]?.since },
    ])
    expect(entity.history.map((version) => version.entity)).toEqual([
      { name: 'Bharat', kind: 'union' },
      { name: 'india', kind: 'country' },
    ])
  })

  it('shows everything below a version as it was known then', async () => {
    const below = `participants(role: ["buyer"]) { filler { label ... on Entity { kind } } }
      claims { nodes { id ended { reason } document { title publisher { name } } } } attributes { name } conflicts { aspect }`
    const then = (part: string, view = '') =>
      asked<Sale<object>>(`{ relation(id: "${sale}"${view}) { ${part} } }`)
    const all = `${below} partOf { totalCount }`
    const { history } = (await then(`history { relation { ${all} } }`)).relation
    const was = await Promise.all(['2019', '2018'].map((year) => then(all, `, knownAt: "${year}"`)))
    expect(history.slice(2)).toEqual(was)
    expect(history[0]).toMatchObject({
      relation: { participants: [{ filler: { label: 'Bharat', kind: 'union' } }] },
    })
    expect(history[3]).toMatchObject({
      relation: {
        participants: [{ filler: { label: 'india', kind: 'country' } }],
        claims: { nodes: [{ id: 'claim:plan', ended: null, document: { title: 'A register' } }] },
      },
    })
  })

  it('is told as far as it was known then, also within a version', async () => {
    expect(await ofSale(', knownAt: "2019"')).toMatchObject([
      { since: '2019-06-01', until: null },
      { since: '2018-06-01', until: '2019-06-01' },
    ])
    const { relation } = await asked<Sale<Sale['relation']>>(
      `{ relation(id: "${sale}") { history { relation { history { until } } } } }`,
    )
    const within = relation.history.map((version) => version.relation.history)
    expect(within.map(({ length }) => length)).toEqual([4, 3, 2, 1])
    expect(within.map(([newest]) => newest?.until)).toEqual([null, null, null, null])
  })

  it('is bounded', async () => {
    expect(await ofSale('', '(first: 2)')).toEqual((await ofSale('')).slice(0, 2))
    expect(await ofSale('', '(first: 0)')).toEqual([])
    for (const [first, of] of [
      [-1, `relation(id: "${sale}")`],
      [501, 'entity(id: "india")'],
    ]) {
      const { errors } = await service.ask(`{ ${of} { history(first: ${first}) { since } } }`)
      expect(errors?.[0]).toMatchObject({
        message: `first: ${first} is not within 0 to 500`,
        extensions: { code: 'BAD_INPUT' },
      })
    }
  })

  it('of many things at once takes one round trip, and a level of all versions another', async () => {
    const within = (part: string) =>
      service.roundTrips(
        `{ relations { nodes { history { relation { modality ${part} } } participants { filler { ... on Entity { history { since } } } } } } }`,
      )
    expect(await within('')).toBe(2)
    expect(await within('participants { label filler { label } } claims { nodes { quote } }')).toBe(
      3,
    )
    expect(
      await within(
        'history(first: 3) { relation { participants { filler { label } } claims(first: 5) { nodes { document { title } } } } }',
      ),
    ).toBe(4)
  })
})
