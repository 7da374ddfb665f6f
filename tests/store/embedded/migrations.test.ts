import { expect, it } from 'vitest'
import { retractClaims } from '../../../src/domain/claims/endClaims.ts'
import { ingest } from '../../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../../src/domain/ingest/lines/recordSource.ts'
import { embeddedEngine } from '../../../src/store/embedded/embeddedEngine.ts'
import { openDatabase } from '../../../src/store/embedded/openDatabase.ts'
import { graphStore } from '../../../src/store/graphStore.ts'
import { claim, ground } from '../../support/ingestSample.ts'

it('ties claims to those that corrected them before that was kept', async () => {
  const database = openDatabase(undefined)
  const store = graphStore(embeddedEngine(database))
  await store.migrate()
  await ingest(store, recordsSource([...ground, ...['a', 'b', 'c'].map((id) => claim({ id }))]))
  const by = { author: 'desk', reason: 'said to be "supersededBy":"c"' }
  await retractClaims(store, ['a'], { ...by, supersededBy: 'b' })
  await retractClaims(store, ['b'], { ...by, supersededBy: 'c' })
  const { current } = database
  const ties = 'MATCH (a:Claim)-[r:CORRECTED_BY]->(b:Claim)'
  const tied = async () =>
    (await current.executeCypher(`${ties} RETURN a.id AS a, b.id AS b ORDER BY a`)).toArray()
  const before = await tied()
  expect(before).toEqual([
    { a: 'a', b: 'b' },
    { a: 'b', b: 'c' },
  ])
  await current.executeCypher(`${ties} DELETE r`)
  await current.executeCypher("MATCH (n:Migration) WHERE n.name STARTS WITH '045' DELETE n")
  expect(await store.migrate()).toEqual(['045-claim-corrections'])
  expect(await tied()).toEqual(before)
  await store.close()
})
