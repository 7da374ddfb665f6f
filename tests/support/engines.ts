import neo4j from 'neo4j-driver'
import { inject } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import { openNeo4jStore } from '../../src/store/neo4j/openNeo4jStore.ts'
import type { Store } from '../../src/store/port.ts'
import type { TestServer } from './startServers.ts'

/** An engine that tests run on. */
export interface TestEngine {
  readonly name: string
  /** An empty graph with its schema. */
  openStore(): Promise<Store>
}

/** Every engine there is here: the embedded one always, and each Neo4j that was found. */
export const engines: readonly TestEngine[] = [
  { name: 'embedded', openStore: async () => migrated(await openEmbeddedStore()) },
  ...inject('neo4jServers').map((server) => ({
    name: server.name,
    openStore: async () => {
      await wipe(server)
      return migrated(await openNeo4jStore(server))
    },
  })),
]

async function migrated(store: Store): Promise<Store> {
  await store.migrate()
  return store
}

async function wipe({ uri, user, password, database }: TestServer): Promise<void> {
  const auth = password ? neo4j.auth.basic(user ?? 'neo4j', password) : undefined
  const driver = neo4j.driver(uri, auth)
  const session = driver.session(database ? { database } : {})
  try {
    await session.run(
      `MATCH (n) WHERE NOT n:StatecraftTests AND NOT n:Migration
       CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
    )
  } finally {
    await session.close()
    await driver.close()
  }
}
