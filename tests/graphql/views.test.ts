import { afterAll, beforeAll, expect, it } from 'vitest'
import { retractClaims } from '../../src/domain/claims/endClaims.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

const toChina = { type: 'sells', roles: { seller: 'russia', buyer: 'china' } }
const toUsa = { type: 'sells', roles: { seller: 'russia', buyer: 'usa' } }

/** What is learned in 2018, in 2019, in 2020 (a claim is withdrawn), and in 2021. */
async function learn(store: Store): Promise<void> {
  const at = (year: number, records: readonly object[]) =>
    ingest(store, recordsSource(records), { now: Date.UTC(year, 5) })
  await at(2018, [
    ...ground,
    claim({ id: 'first', time: '2018', modality: 'PLANNED' }),
    claim({ id: 'wrong', relation: toChina, time: '2015/2019' }),
  ])
  await at(2019, [
    claim({ id: 'second', document: 'article', time: '2018-10', quote: 'India pays.' }),
  ])
  await at(2020, [claim({ id: 'undated', relation: toUsa })])
  const by = { author: 'desk', reason: 'it was another country', supersededBy: null }
  await retractClaims(store, ['wrong'], by)
  await at(2021, [{ record: 'entity', id: 'india', kind: 'country', name: 'Bharat' }])
}

onEngines('views of time', ({ openStore }) => {
  let store: Store
  let service: TestService

  const buyers = (list: unknown) =>
    (list as { participants: { filler: { id: string } }[] }[])
      .map(({ participants }) => participants[0]?.filler.id)
      .sort()
  const sold = async (args: string): Promise<unknown[]> => {
    const { data, errors } = await service.ask(
      `{ entity(id: "russia", ${args}) { relations { totalCount nodes { participants(role: ["buyer"]) { filler { id } } } } } }`,
    )
    if (errors) throw new Error(errors[0]?.message)
    const found = data?.entity as { relations: { totalCount: number; nodes: unknown[] } }
    expect(found.relations.totalCount).toBe(found.relations.nodes.length)
    return buyers(found.relations.nodes)
  }

  beforeAll(async () => {
    store = await openStore()
    await learn(store)
    service = testService(store)
  })

  afterAll(() => store.close())

  it('show what was known then, all the way down', async () => {
    const part = `{ name relations { totalCount nodes { modality claimCount: publisherCount
      claims { totalCount nodes { id } } participants(role: ["buyer"]) { filler { label } } } } }`
    const { data } = await service.ask(`{
      before: entity(id: "india", knownAt: "2017") ${part}
      then: entity(id: "india", knownAt: "2018") ${part}
      later: entity(id: "india", knownAt: "2019-12-31T23:59:59Z") ${part}
      now: entity(id: "india", knownAt: "now") ${part}
    }`)
    const shows = (name: string, modality: string, claims: string[]) => ({
      name,
      relations: {
        totalCount: 1,
        nodes: [
          {
            modality,
            claims: {
              totalCount: claims.length,
              nodes: claims.map((id) => ({ id: `claim:${id}` })),
            },
            participants: [{ filler: { label: name } }],
          },
        ],
      },
    })
    expect(data?.before).toBeNull()
    expect(data?.then).toMatchObject(shows('india', 'PLANNED', ['first']))
    expect(data?.later).toMatchObject(shows('india', 'ACTUAL', ['first', 'second']))
    expect(data?.now).toMatchObject(shows('Bharat', 'ACTUAL', ['first', 'second']))
  })

  it('leave out what was not known yet, and show again what was taken back since', async () => {
    expect(await sold('knownAt: "2018"')).toEqual(['china', 'india'])
    expect(await sold('knownAt: "2020-06-01T00:00:00Z"')).toEqual(['china', 'india', 'usa'])
    expect(await sold('knownAt: "now"')).toEqual(['india', 'usa'])
    const { data } = await service.ask(
      '{ a: claim(id: "wrong", knownAt: "2019") { ended { reason } } b: claim(id: "wrong") { ended { reason } } }',
    )
    expect(data).toEqual({ a: { ended: null }, b: { ended: { reason: 'it was another country' } } })
  })

  it('tell what may hold at a time from what certainly does', async () => {
    const valid = (validAt: string, validity: string) =>
      sold(`knownAt: "2020-06-01T00:00:00.050Z", validAt: "${validAt}", validity: ${validity}`)
    expect(await valid('2018', 'POSSIBLE')).toEqual(['china', 'india', 'usa'])
    expect(await valid('2018', 'CERTAIN')).toEqual(['china', 'india'])
    expect(await valid('2018-10-08', 'CERTAIN')).toEqual(['china'])
    expect(await valid('2017-01-01T12:00:00+05:30', 'CERTAIN')).toEqual(['china'])
    expect(await valid('2019-06', 'POSSIBLE')).toEqual(['china', 'usa'])
    expect(await valid('now', 'POSSIBLE')).toEqual(['usa'])
    expect(await valid('now', 'CERTAIN')).toEqual([])
  })

  it('hold for paths, surroundings, neighbours and counts', async () => {
    const { data } = await service.ask(`{
      then: paths(from: "india", to: "china", knownAt: "2018") { paths { length } }
      now: paths(from: "india", to: "china") { paths { length } }
      dated: paths(from: "india", to: "usa", validAt: "2018", validity: CERTAIN) { paths { length } }
      around: subgraph(seeds: ["russia"], knownAt: "2018") { nodes { id } }
      around2: subgraph(seeds: ["russia"]) { nodes { id } }
      valid: subgraph(seeds: ["russia"], validAt: "2018", validity: CERTAIN) { nodes { id } }
      near: entity(id: "russia", knownAt: "2018") { neighbours { totalCount nodes { id } } }
      all: relations(knownAt: "2018") { totalCount nodes { id } }
      typed: relationType(id: "sells", knownAt: "2018", validAt: "2019-06", validity: CERTAIN) { relations { totalCount } }
      found: entities(search: "india", knownAt: "2018") { totalCount nodes { name } }
    }`)
    const ids = (part: unknown) =>
      (part as { nodes: { id: string }[] }).nodes.map(({ id }) => id).sort()
    expect(data?.then).toEqual({ paths: [{ length: 2 }] })
    expect(data?.now).toEqual({ paths: [] })
    expect(data?.dated).toEqual({ paths: [] })
    expect(ids(data?.around)).toEqual(['china', 'india', 'russia'])
    expect(ids(data?.around2)).toEqual(['india', 'russia', 'usa'])
    expect(ids(data?.valid)).toEqual(['india', 'russia'])
    expect(data?.near).toMatchObject({ neighbours: { totalCount: 2 } })
    expect(data?.all).toMatchObject({ totalCount: 2 })
    expect(data?.typed).toEqual({ relations: { totalCount: 0 } })
    expect(data?.found).toEqual({ totalCount: 1, nodes: [{ name: 'india' }] })
  })

  it('cost as many round trips as now, all together', async () => {
    const part =
      '{ name relations { nodes { label participants { filler { label } } claims { nodes { quote } } } } }'
    const now = await service.roundTrips(`{ entity(id: "india") ${part} }`)
    const then = await service.roundTrips(
      `{ entity(id: "india", knownAt: "2018", validAt: "2018") ${part} }`,
    )
    const all = await service.roundTrips(
      `{ a: entity(id: "india") ${part} b: entity(id: "india", knownAt: "2018") ${part} c: entity(id: "india", knownAt: "2019") ${part} }`,
    )
    expect([then, all]).toEqual([now, now])
  })

  it('say which argument cannot be read', async () => {
    for (const argument of ['knownAt', 'validAt']) {
      const { errors } = await service.ask(`{ entity(id: "india", ${argument}: "lately") { id } }`)
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining(`${argument}: "lately"`),
        extensions: { code: 'BAD_INPUT' },
      })
    }
  })
})
