import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ingest } from '../../../src/domain/ingest/ingest.ts'
import { textSource } from '../../../src/domain/ingest/lines/recordSource.ts'
import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts'

it('the example of docs/ingest.md is good, and each of its quotes has its place', async () => {
  const page = readFileSync(new URL('../../../docs/ingest.md', import.meta.url), 'utf8')
  const [, lines = ''] = /```jsonl\n(.*?)```/s.exec(page) ?? []
  const store = await openEmbeddedStore()
  await store.migrate()
  const { problems, total } = await ingest(store, textSource(lines))
  expect([problems, total.created]).toEqual([[], 8])
  const first = { limit: 10, after: null, before: null, fromEnd: false }
  const [claims] = await store
    .reader()
    .claimPages([{ of: 'document', ended: false, id: 'daily-1', page: first }])
  expect(claims?.items.map(({ item }) => [item.start, item.end])).toEqual([
    [0, 45],
    [47, 79],
  ])
  await store.close()
})
