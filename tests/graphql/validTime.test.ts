import { afterAll, beforeAll, expect, it } from 'vitest'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { onEngines } from '../support/onEngines.ts'

const [endOf2015, startOf2018] = ['2015-12-31T23:59:59.999Z', '2018-01-01T00:00:00.000Z']
const noon = '2018-10-08T12:00:00.000Z'
const beyond = '+275760-09-13T00:00:00.000Z'

/** Times, the newest first, with what is certain of them. */
const times = [
  ['Y170000002', beyond, null, null],
  [noon, noon, noon, noon],
  ['2018', startOf2018, null, null],
  ['2015/2018', '2015-01-01T00:00:00.000Z', endOf2015, startOf2018],
  ['2014/..', '2014-01-01T00:00:00.000Z', '2014-12-31T23:59:59.999Z', null],
  ['2013/', '2013-01-01T00:00:00.000Z', null, null],
  ['-0044~/0014', '-000044-01-01T00:00:00.000Z', null, null],
] as const

const records = [
  { record: 'entity', id: 'india', kind: 'country', name: 'India' },
  {
    record: 'relationType',
    id: 'tests',
    label: 'tests',
    roles: [{ name: 'who', identifying: true }],
  },
  { record: 'publisher', id: 'paper', name: 'Paper' },
  { record: 'document', id: 'article', publisher: 'paper', title: 'Article' },
  ...times.map(([time]) => ({
    record: 'claim',
    document: 'article',
    relation: { type: 'tests', roles: { who: 'india' }, key: time },
    time,
  })),
]

onEngines('the valid time of relations', ({ openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    await ingest(store, recordsSource(records))
    service = testService(store)
  })
  afterAll(() => store.close())

  it('comes with the stretch throughout which it is certain', async () => {
    expect(
      await service.ask('{ relations { nodes { validTime { edtf from sureFrom sureTo } } } }'),
    ).toEqual({
      data: {
        relations: {
          nodes: times.map(([edtf, from, sureFrom, sureTo]) => ({
            validTime: { edtf, from, sureFrom, sureTo },
          })),
        },
      },
    })
  })

  it('is not asked for where years cannot be told apart', async () => {
    const { errors } = await service.ask(
      '{ relations(where: { overlaps: "Y170000002" }) { totalCount } }',
    )
    expect(errors?.[0]?.message).toBe(
      'where.overlaps: "Y170000002" cannot be compared with: years are told apart from -271820 to 275759',
    )
  })
})
