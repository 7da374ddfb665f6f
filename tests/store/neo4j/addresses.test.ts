import { expect, it } from 'vitest'
import { openNeo4jStore } from '../../../src/store/neo4j/openNeo4jStore.ts'
import { onNeo4j } from '../../support/onNeo4j.ts'

onNeo4j('a Neo4j', ({ server: { uri } }) => {
  it('is UNAVAILABLE where it has no such database', async () => {
    await expect(
      openNeo4jStore({ uri, database: 'nowhere', timeout: 3_000 }),
    ).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('answers through neo4j:// as through bolt://', async () => {
    const store = await openNeo4jStore({ uri: uri.replace('bolt:', 'neo4j:') })
    expect(await store.engine()).toMatch(/^Neo4j/)
    await store.close()
  })
})
