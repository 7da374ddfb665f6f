import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CodeBook } from '../../../src/domain/import/codeBook.ts'
import { importRows } from '../../../src/domain/import/importRows.ts'
import { tsvSource } from '../../../src/domain/import/tsvSource.ts'
import { ingest } from '../../../src/domain/ingest/ingest.ts'
import type { IngestOptions } from '../../../src/domain/ingest/ingestOptions.ts'
import { recordsSource } from '../../../src/domain/ingest/lines/recordSource.ts'
import { purge } from '../../../src/domain/purge/purge.ts'
import { anyEntity } from '../../../src/model/entityFilter.ts'
import { anyRelation } from '../../../src/model/relationFilter.ts'
import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../../src/store/port.ts'
import { eventMapping, eventRows, reading, TestFiles, tsvOf } from '../../support/importSample.ts'
import { everything } from '../../support/walk.ts'

let files: TestFiles
beforeAll(() => {
  files = new TestFiles()
})
afterAll(() => files.remove())

async function emptyStore(): Promise<Store> {
  const store = await openEmbeddedStore()
  await store.migrate()
  return store
}

async function load(
  text: string | Buffer,
  changes: object = {},
  { store: given, ...options }: IngestOptions & { store?: Store } = {},
) {
  const store = given ?? (await emptyStore())
  const { mapping, codes } = reading(changes, new CodeBook([['040', 'Meet']]))
  const source = tsvSource(files.write('table', text), { name: 'table', quoted: mapping.quoted })
  return { store, summary: await importRows(store, source, { mapping, codes }, options) }
}

async function labels(store: Store): Promise<readonly string[]> {
  const { items } = await store.reader().relationPage(anyRelation, everything)
  return items.map(
    ({ item: { type, fillers, key, state } }) =>
      `${type}(${fillers.map(({ role, id }) => `${role} ${id}`).join(', ')}) ${key} ${state?.validTime?.edtf} ${state?.claimCount}`,
  )
}

const day = '2018-01-01'

describe('Rows', () => {
  it('are events, each once however often it stands there', async () => {
    const { store, summary } = await load(
      `Ann\tMeet\tBob\t${day}\nAnn\tMeet\tBob\t2018-01-02\n\nAnn\tMeet\tBob\t${day}\n`,
    )
    expect(await labels(store)).toEqual([
      'meet(source ann, target bob) 2018-01-02 2018-01-02 1',
      'meet(source ann, target bob) 2018-01-01 2018-01-01 1',
    ])
    expect(summary.byKind.claim).toEqual({ created: 2, unchanged: 1, changed: 0, rejected: 0 })
  })

  it('can be gzipped, whatever the file is called, and have a header', async () => {
    const text = `what\twho\twhom\tmore\twhen\r\nMeet\tAnn\tBob\t?\t${day}\r\n`
    const { store } = await load(gzipSync(text), { columns: undefined, header: true })
    expect(await labels(store)).toEqual([`meet(source ann, target bob) ${day} ${day} 1`])
  })

  it('name nothing by more than an index takes', async () => {
    const { summary } = await load(`${'x'.repeat(1_001)}\tMeet\tBob\t${day}\n`)
    expect(summary.problems).toEqual([
      {
        line: 1,
        path: 'who',
        message: 'this is too long for a name, which has at most 1000 characters',
      },
    ])
  })

  it('have quotes where the mapping says so', async () => {
    const text = `"Ann ""A.""\tB"\tMeet\tBob\t${day}\n`
    const quoted = await load(text, { quoted: true })
    expect((await quoted.store.reader().entities(['ann-a-b']))[0]?.name).toBe('Ann "A."\tB')
    const plain = await load(text)
    expect(plain.summary.problems).toEqual([
      { line: 1, path: '', message: 'a row has 4 cells, this one 5' },
    ])
  })

  it('name types and entities by the tables of the mapping', async () => {
    const roles = [
      { name: 'guest', identifying: true },
      { name: 'host', identifying: true },
    ]
    const { store } = await load(`U_S\tVisit\tBob\t${day}\nUSA\tMeet\tBob\t${day}\n`, {
      underscores: true,
      types: {
        ...eventMapping.types,
        table: { Visit: { id: 'visits', roles, as: { source: 'guest', target: 'host' } } },
        codes: { scheme: 'cameo', file: 'book.txt' },
      },
      entities: {
        kind: 'actor',
        table: { 'U S': { id: 'us', kind: 'country', name: 'United States' }, USA: { id: 'us' } },
      },
    })
    expect(await labels(store)).toEqual([
      `visits(guest us, host bob) ${day} ${day} 1`,
      `meet(source us, target bob) ${day} ${day} 1`,
    ])
    const [us] = await store.reader().entities(['us'])
    expect([us?.kind, ...(us?.names ?? []).map(({ text }) => text)]).toEqual([
      'country',
      'United States',
      'U S',
      'USA',
    ])
    const [visits, meet] = await store.reader().relationTypes(['visits', 'meet'])
    expect([visits?.label, meet?.label, meet?.codes]).toEqual([
      'Visit',
      'Meet',
      [{ scheme: 'cameo', value: '040' }],
    ])
  })

  it('name types by their codes where the mapping says so', async () => {
    const types = {
      ...eventMapping.types,
      table: { '042': { id: 'visits' } },
      codes: { scheme: 'cameo', file: 'book.txt', inRows: true },
    }
    const text = ['040', '042', '04', 'Meet'].map((code) => `Ann\t${code}\tBob\t${day}\n`).join('')
    const { store, summary } = await load(text, { types }, { keepGoing: true })
    expect(summary.problems).toEqual([
      { line: 3, path: '', message: 'the code book has no code "04"' },
      { line: 4, path: '', message: 'the code book has no code "Meet"' },
    ])
    const [meet, visits] = await store.reader().relationTypes(['meet', 'visits'])
    expect([meet?.label, meet?.codes, visits?.label]).toEqual([
      'Meet',
      [{ scheme: 'cameo', value: '040' }],
      '042',
    ])
  })

  it('have dates as they are written there, and keys of several columns', async () => {
    const { store, summary } = await load(
      `Ann\tMeet\tBob\t20180102\t7\t3.2.2018\nAnn\tMeet\tBob\t20180102\t8\t\nAnn\tMeet\tBob\t2018-01-02\t9\t31.12.18\nAnn\tMeet\tBob\t20181302\t10\t\n`,
      {
        columns: ['who', 'what', 'whom', 'when', 'number', 'until'],
        event: {
          ...eventMapping.event,
          time: { from: 'when', written: 'YYYYMMDD' },
          key: ['when', 'number'],
          attributes: { until: { from: 'until', kind: 'date', written: 'D.M.YYYY' } },
        },
        types: { ...eventMapping.types, attributes: [{ name: 'until', kind: 'date' }] },
      },
      { keepGoing: true },
    )
    expect(await labels(store)).toEqual([
      'meet(source ann, target bob) ["20180102","8"] 2018-01-02 1',
      'meet(source ann, target bob) ["20180102","7"] 2018-01-02 1',
    ])
    const { items } = await store.reader().relationPage(anyRelation, everything)
    const [until] = items.flatMap(({ item }) => item.state?.attributes ?? [])
    expect(until?.values).toEqual([{ kind: 'date', date: '2018-02-03' }])
    expect(summary.problems).toEqual([
      { line: 3, path: 'when', message: '2018-01-02 is not written as YYYYMMDD' },
      { line: 3, path: 'until', message: '31.12.18 is not written as D.M.YYYY' },
      { line: 4, path: 'when', message: expect.stringContaining('there is no month 13') },
    ])
  })

  it('are told apart by any of several columns of a key', async () => {
    const { store } = await load(
      `Ann\tMeet\tBob\t${day}\tNew York\tCity\nAnn\tMeet\tBob\t${day}\tNew\tYork City\n`,
      {
        columns: ['who', 'what', 'whom', 'when', 'town', 'part'],
        event: { ...eventMapping.event, key: ['town', 'part'] },
      },
    )
    expect(await labels(store)).toHaveLength(2)
  })

  it('tell apart names that make one id, also of what the graph holds', async () => {
    const rows = `Gül\tMeet\tGul\t${day}\n`
    const { store } = await load(rows)
    const ids = async () => {
      const { items } = await store.reader().entityPage(anyEntity, everything)
      return items.map(({ item }) => [item.id, item.name])
    }
    const [, [other = ''] = []] = await ids()
    expect(other).toMatch(/^gul-\w{6}$/)
    expect(await ids()).toEqual([
      ['gul', 'Gül'],
      [other, 'Gul'],
    ])
    await load(`${rows}Gul\tMeet\tGül\t${day}\n`, {}, { store })
    expect(await ids()).toHaveLength(2)
  })

  it('change nothing of what the graph holds', async () => {
    const store = await emptyStore()
    const ann = {
      record: 'entity',
      id: 'ann',
      kind: 'person',
      name: 'Anna',
      names: [{ text: 'Ann' }],
    }
    const meet = {
      record: 'relationType',
      id: 'meet',
      label: 'meets',
      roles: [...eventMapping.types.roles, { name: 'place' }],
    }
    await ingest(store, recordsSource([ann, meet]))
    await load(`Ann\tMeet\tBob\t${day}\n`, {}, { store })
    expect((await store.reader().entities(['ann']))[0]).toMatchObject({
      kind: 'person',
      name: 'Anna',
    })
    expect((await store.reader().relationTypes(['meet']))[0]?.label).toBe('meets')
  })

  it('have attributes, and are left out by their values', async () => {
    const { store, summary } = await load(
      `Ann\tMeet\tBob\t${day}\ttrain\t-2.5\nAnn\tMeet\tEve\t${day}\ttest\t1\nAnn\tMeet\tKim\t${day}\t\t\n`,
      {
        columns: ['who', 'what', 'whom', 'when', 'split', 'weight'],
        skip: { split: ['test'] },
        event: {
          ...eventMapping.event,
          attributes: { weight: { from: 'weight', kind: 'quantity', unit: 'point' } },
        },
        types: { ...eventMapping.types, attributes: [{ name: 'weight', kind: 'quantity' }] },
      },
    )
    expect(summary.byKind.claim.created).toBe(2)
    const { items } = await store.reader().relationPage(anyRelation, everything)
    const values = items.map(({ item }) => item.state?.attributes.flatMap((one) => one.values))
    expect(values).toContainEqual([
      { kind: 'quantity', number: -2.5, unit: 'point', qualifier: 'EXACT' },
    ])
    expect(values).toContainEqual([])
  })
})

describe('Bad rows', () => {
  const bad = [
    `Ann\tMeet\t${day}\n`,
    `Ann\t\tBob\t${day}\n`,
    'Ann\tMeet\tBob\tyesterday\n',
    'Ann\tMeet\tBob\t\n',
    `Ann\tMeet\t \t${day}\n`,
  ]

  it('are told by their lines, and keep all others out', async () => {
    const { store, summary } = await load(`Ann\tMeet\tBob\t${day}\n${bad.join('')}`)
    expect(summary.problems.map(({ line, path }) => [line, path])).toEqual([
      [2, ''],
      [3, 'what'],
      [4, 'when'],
      [5, 'when'],
      [6, 'relation.roles.target'],
    ])
    expect(summary.written).toBe(false)
    expect(await store.counts()).toEqual({ entities: 0, relations: 0, claims: 0 })
  })

  it('are handed over with their text where the others are to be written', async () => {
    const rejected: string[] = []
    const { store, summary } = await load(
      `${bad[0]}Ann\tMeet\tBob\t${day}\n`,
      {},
      { keepGoing: true, onRejected: (text) => void rejected.push(text) },
    )
    expect(rejected).toEqual([`Ann\tMeet\t${day}`])
    expect(summary.total.rejected).toBe(1)
    expect((await store.counts()).claims).toBe(1)
  })

  it('make nothing of what only they name', async () => {
    const store = await emptyStore()
    const greet = {
      record: 'relationType',
      id: 'greet',
      label: 'greets',
      roles: [{ name: 'who', identifying: true }],
    }
    await ingest(store, recordsSource([greet]))
    const rows = `Eve\tGreet\tKim\t${day}\nEve\tLeave\t\t${day}\nAnn\tMeet\tBob\t${day}\n`
    const { summary } = await load(rows, {}, { store, keepGoing: true })
    expect(summary.byKind.claim).toMatchObject({ created: 1, rejected: 2 })
    const { items } = await store.reader().entityPage(anyEntity, everything)
    expect(items.map(({ item }) => item.name)).toEqual(['Ann', 'Bob'])
    expect(await store.reader().relationTypes(['leave'])).toEqual([null])
  })

  it('leave their names to good ones, and call no type', async () => {
    const store = await emptyStore()
    const names = async () => {
      const { items } = await store.reader().entityPage(anyEntity, everything)
      return items.map(({ item }) => item.name)
    }
    await load(`Gül\tMEET\t\t${day}\nGul\tMeet\tAnn\t${day}\n`, {}, { store, keepGoing: true })
    expect(await names()).toEqual(['Ann', 'Gul'])
    await load(`Gul\tMeet\tAnn\t2018-01-05\n`, {}, { store })
    expect(await names()).toEqual(['Ann', 'Gul'])
    expect((await store.reader().relationTypes(['meet']))[0]?.label).toBe('Meet')
  })

  it('are those that do not fit a type that is there, or name one that is not listed', async () => {
    const store = await emptyStore()
    const meet = {
      record: 'relationType',
      id: 'meet',
      label: 'meets',
      roles: [{ name: 'who', identifying: true }],
    }
    await ingest(store, recordsSource([meet]))
    const { summary } = await load(`Ann\tMeet\tBob\t${day}\n`, {}, { store })
    expect(summary.problems[0]).toMatchObject({ line: 1, path: 'relation.roles.source' })
    const listed = { types: { ...eventMapping.types, others: 'reject' } }
    const other = await load(`Ann\tGreet\tBob\t${day}\n`, listed, { store })
    expect(other.summary.problems).toEqual([
      { line: 1, path: '', message: 'the mapping lists no type "Greet"' },
    ])
  })

  it('name what was purged, whether the claim itself or who takes part', async () => {
    const text = `Ann\tMeet\tBob\t${day}\nAnn\tMeet\tEve\t${day}\nBob\tMeet\tEve\t${day}\n`
    const { store } = await load(text)
    const { items } = (
      await store
        .reader()
        .claimPages([{ of: 'document', id: 'events', ended: true, page: everything }])
    )[0] ?? { items: [] }
    const last = items.find(({ item }) => item.given.startsWith('meet'))?.item.id ?? ''
    const why = { author: 'desk', reason: 'asked for' }
    await purge(store, { claims: [last], documents: [], entities: [] }, why)
    const { summary } = await load(text, {}, { store, keepGoing: true })
    expect(summary.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(`the claim ${last} was purged`),
    ])
    expect(summary.total).toMatchObject({ created: 0, unchanged: 2 })
  })
})

describe('An import', () => {
  it('says without writing what it would write', async () => {
    const text = tsvOf(eventRows(300))
    const { store, summary } = await load(text, {}, { dryRun: true, batchSize: 70 })
    expect((await store.counts()).claims).toBe(0)
    const real = await load(text, {}, { store, batchSize: 70 })
    expect(summary.byKind).toEqual(real.summary.byKind)
  })

  it('goes on behind what is in, and asks the graph for none of it', async () => {
    const text = tsvOf(eventRows(300))
    const stop = new AbortController()
    const stopping = {
      signal: stop.signal,
      batchSize: 50,
      onProgress: ({ phase }: { phase: string }) => void (phase === 'write' && stop.abort()),
    }
    const first = await load(text, {}, stopping)
    expect(first.summary.interrupted).toBe(true)
    let writes = 0
    const counting: Store = {
      ...first.store,
      write: (draft, work) => {
        writes += 1
        return first.store.write(draft, work)
      },
    }
    const { summary } = await load(text, {}, { store: counting, batchSize: 50 })
    expect(summary).toMatchObject({ interrupted: false, written: true })
    expect(summary.byKind.claim.unchanged).toBeGreaterThanOrEqual(50)
    expect(writes).toBe(5)
    expect((await load(text, {}, { store: counting })).summary.total.unchanged).toBe(300)
    expect(writes).toBe(5)
  })

  it('starts anew where rows are good now that were rejected before', async () => {
    const store = await emptyStore()
    const roles = [{ name: 'source', identifying: true }]
    await ingest(
      store,
      recordsSource([{ record: 'relationType', id: 'meet', label: 'meets', roles }]),
    )
    const text = `Ann\tMeet\tBob\t${day}\nAnn\tSee\tBob\t${day}\n`
    await load(text, {}, { store, keepGoing: true })
    expect(await labels(store)).toHaveLength(1)
    const grown = [...roles, { name: 'target' }]
    await ingest(
      store,
      recordsSource([{ record: 'relationType', id: 'meet', label: 'meets', roles: grown }]),
    )
    const { summary } = await load(text, {}, { store })
    expect(summary.total).toMatchObject({ created: 1, unchanged: 1, rejected: 0 })
    expect(await labels(store)).toHaveLength(2)
  })
})
