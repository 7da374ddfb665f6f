import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { onEngines } from '../support/onEngines.ts'

const mutation = `mutation ($input: IngestInput!) {
  ingest(input: $input) { written created unchanged changed rejected problems { line path message } }
}`
const records = [
  {
    record: 'claim',
    document: 'd',
    relation: { type: 'meets', roles: { guest: ['b', 'a'] } },
    quote: 'They met',
  },
  { record: 'entity', id: 'a', kind: 'person', name: 'Ann' },
  { record: 'entity', id: 'b', kind: 'person', name: 'Bob' },
  { record: 'document', id: 'd', publisher: 'p', title: 'News', text: 'Today. They met.' },
  { record: 'publisher', id: 'p', name: 'Paper' },
  {
    record: 'relationType',
    id: 'meets',
    label: 'meets',
    roles: [{ name: 'guest', identifying: true, min: 2, max: null }],
  },
]

onEngines('mutation ingest', ({ openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    service = testService(store)
  })
  afterAll(() => store.close())

  const ingest = async (input: object) => (await service.ask(mutation, { input })).data?.ingest

  it('writes nothing in a dry run, everything after it, and nothing again', async () => {
    const all = { written: true, created: 6, unchanged: 0, changed: 0, rejected: 0, problems: [] }
    expect(await ingest({ records, dryRun: true })).toEqual({ ...all, written: false })
    expect((await store.counts()).entities).toBe(0)
    expect(await ingest({ records })).toEqual(all)
    const lines = records.map((record) => JSON.stringify(record)).join('\n')
    expect(await ingest({ lines })).toMatchObject({ created: 0, unchanged: 6, changed: 0 })
  })

  it('takes names as long as they may be', async () => {
    const [folded, plain] = ['❎'.repeat(129), 'é'.repeat(1_000)]
    const record = { record: 'entity', kind: 'k', externalIds: [{ scheme: plain, value: plain }] }
    const long = [folded, plain].map((name, index) => ({ ...record, id: `long-${index}`, name }))
    expect(await ingest({ records: long })).toMatchObject({ created: 2, problems: [] })
    const { data } = await service.ask('{ entities(kind: ["k"]) { nodes { name } } }')
    expect(data).toEqual({ entities: { nodes: [plain, folded].map((name) => ({ name })) } })
  })

  it('is read back by the next operation', async () => {
    const { data } = await service.ask(
      '{ entities(search: "ann") { nodes { name relations { edges { role node { claims { nodes { quote start end } } } } } } } }',
    )
    expect(data).toEqual({
      entities: {
        nodes: [
          {
            name: 'Ann',
            relations: {
              edges: [
                {
                  role: 'guest',
                  node: { claims: { nodes: [{ quote: 'They met', start: 7, end: 15 }] } },
                },
              ],
            },
          },
        ],
      },
    })
  })

  it('says what is wrong, line and place, and writes nothing of it', async () => {
    const before = await store.counts()
    const answer = await ingest({
      lines:
        '{"record":"entity","id":"c","kind":"person","name":"Cy"}\n{"record":"entity","id":"d","kind":"person","nam":"D"}\nnonsense',
    })
    expect(answer).toMatchObject({ written: false, created: 0, rejected: 2 })
    const { problems } = answer as { problems: { line: number; path: string }[] }
    expect(new Set(problems.map(({ line }) => line))).toEqual(new Set([2, 3]))
    expect(problems.map(({ path }) => path)).toContain('nam')
    expect(await store.counts()).toEqual(before)
  })

  it('keeps going where that is asked', async () => {
    const input = {
      records: [{ record: 'entity', id: 'c', kind: 'person', name: 'Cy' }, { record: 'entity' }],
      keepGoing: true,
    }
    expect(await ingest(input)).toMatchObject({ written: true, created: 1, rejected: 1 })
  })

  it('wants records or lines, not both and not neither', async () => {
    for (const input of [{}, { records: [], lines: '' }]) {
      const { errors } = await service.ask(mutation, { input })
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
      expect(errors?.[0]?.message).toMatch(/^input: /)
    }
  })
})
