import { afterAll, beforeAll, expect, it } from 'vitest'
import { retractClaims } from '../../../src/domain/claims/endClaims.ts'
import { judge } from '../../../src/domain/identity/judge.ts'
import { importRows } from '../../../src/domain/import/importRows.ts'
import { ingest } from '../../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../../src/domain/ingest/lines/recordSource.ts'
import { overriding } from '../../../src/store/overriding.ts'
import type { Store } from '../../../src/store/port.ts'
import { eventRows, reading, recordsOf, TestFiles } from '../../support/importSample.ts'
import { onEngines } from '../../support/onEngines.ts'

let files: TestFiles
beforeAll(() => {
  files = new TestFiles()
})
afterAll(() => files.remove())

const rows = eventRows(700)
const records = recordsOf(rows)
/** Batches are cut where they are, and every instant is the same, however the graph is written. */
const options = { batchSize: 90, now: Date.parse('2024-01-01'), author: 'loader', reason: 'events' }
const desk = { author: 'desk', reason: 'read again' }

/** Things that can have happened to a graph before. */
const pasts: readonly [name: string, happen: (store: Store) => Promise<unknown>][] = [
  ['an empty graph', async () => {}],
  [
    'a graph that holds some of it, with a claim taken back and one corrected',
    async (store) => {
      await ingest(
        store,
        recordsSource([...records.slice(0, 60), ...records.slice(60, 250)]),
        options,
      )
      const { items } = (await store.reader().claimPages([document]))[0] ?? { items: [] }
      const [first, second] = items.map(({ item }) => item)
      await retractClaims(store, [first?.id ?? ''], { ...desk, supersededBy: null }, options.now)
      const corrected = {
        record: 'claim',
        document: 'events',
        relation: { relation: second?.relation },
        time: '2017',
        supersedes: { ...desk, claims: [second?.id] },
      }
      expect((await ingest(store, recordsSource([corrected]), options)).problems).toEqual([])
    },
  ],
  [
    'a graph that holds other parts of it, with actors that are one',
    async (store) => {
      const some = records.filter((_, index) => index < 40 || index % 5 === 0)
      const expected = { ...options, keepGoing: true }
      await ingest(store, recordsSource(some), expected)
      await judge(store, { a: 'actor-3', b: 'actor-7', verdict: 'SAME', ...desk }, options.now)
      await judge(store, { a: 'actor-5', b: 'actor-9', verdict: 'SAME', ...desk }, options.now)
    },
  ],
]
const document = {
  of: 'document',
  id: 'events',
  ended: true,
  page: { limit: 10, after: null, before: null, fromEnd: false },
} as const

/** Those of the records that define what the graph does not hold, and all that claim something. */
async function news(store: Store): Promise<readonly object[]> {
  const reader = store.reader()
  const ids = records.flatMap((one) => ('id' in one ? [String(one.id)] : []))
  const held = await Promise.all([
    reader.publisherVersions(ids),
    reader.documentVersions(ids),
    reader.relationTypeVersions(ids),
    reader.entityVersions(ids),
  ])
  const there = new Set(held.flat().map(({ id }) => id))
  return records.filter((one) => !('id' in one && there.has(String(one.id))))
}

onEngines('An import', ({ openStore, dump }) => {
  it.each(pasts)('makes of %s what an ingest of the same makes', async (_, happen) => {
    const dumps: (readonly string[])[] = []
    for (const way of ['import', 'ingest']) {
      const store = await openStore()
      await happen(store)
      const summary =
        way === 'import'
          ? await importRows(store, files.table(rows), reading(), options)
          : await ingest(store, recordsSource(await news(store)), options)
      expect(summary).toMatchObject({ written: true, interrupted: false, rejected: 0 })
      dumps.push((await dump(store)).filter((line) => !line.includes('"labels":["Import"]')))
      await store.close()
    }
    expect(dumps[0]?.length).toBeGreaterThan(2_000)
    expect(dumps[0]).toEqual(dumps[1])
  })

  it('creates in one go what settling and deriving would make', async () => {
    const dumps: (readonly string[])[] = []
    for (const isSettled of [false, true]) {
      const store = await openStore()
      await importRows(isSettled ? settling(store) : store, files.table(rows), reading(), options)
      dumps.push(await dump(store))
      await store.close()
    }
    expect(dumps[0]).toEqual(dumps[1])
  })

  it('changes nothing the second time', async () => {
    const store = await openStore()
    await importRows(store, files.table(rows), reading(), options)
    const before = await dump(store)
    const again = await importRows(store, files.table(rows), reading(), options)
    expect(again.total).toEqual({ created: 0, unchanged: 700, changed: 0, rejected: 0 })
    expect(await dump(store)).toEqual(before)
    await store.close()
  })
})

/** A store whose writers take every relation for one that is there: none is created in one go. */
function settling(store: Store): Store {
  return {
    ...store,
    write: (draft, work) =>
      store.write(draft, (writer) =>
        work(
          overriding(writer, { presentRelations: async (ids: readonly string[]) => new Set(ids) }),
        ),
      ),
  }
}
