import { inject } from 'vitest'
import { embeddedEngine } from '../../src/store/embedded/embeddedEngine.ts'
import { openDatabase } from '../../src/store/embedded/openDatabase.ts'
import { graphStore } from '../../src/store/graphStore.ts'
import { openNeo4jStore } from '../../src/store/neo4j/openNeo4jStore.ts'
import type { Store } from '../../src/store/port.ts'
import { driverOf } from './driverOf.ts'
import { type Ask, dumpGraph } from './dumpGraph.ts'
import { isWhole } from './isWhole.ts'
import type { TestServer } from './startServers.ts'

/** An engine that tests run on. */
export interface TestEngine {
  readonly name: string
  /** An empty graph with its schema. A server has room for one, so that it is closed before the next. */
  openStore(): Promise<Store>
  /** Everything that a graph opened here holds, as it is stored: each node and relationship a line. */
  dump(store: Store): Promise<readonly string[]>
  /** The rows that a graph opened here answers to a query of its own. */
  ask(store: Store, query: string): Promise<readonly object[]>
}

/** A Neo4j that tests run on. */
export interface TestNeo4j extends TestEngine {
  readonly server: TestServer
}

const asks = new WeakMap<Store, Ask>()

const embedded: TestEngine = {
  name: 'embedded',
  openStore: async () => {
    const database = openDatabase(undefined)
    const store = await migrated(graphStore(embeddedEngine(database)))
    asks.set(store, async (query) => (await database.current.executeCypher(query)).toArray())
    return store
  },
  dump,
  ask,
}

/** Each Neo4j, where tests run on Neo4j. */
export const neo4js: readonly TestNeo4j[] = inject('neo4jServers').map((server) => {
  let isOpen = false
  return {
    name: server.name,
    server,
    openStore: async () => {
      // Tests that run beside each other would wipe what the others have written.
      if (isOpen) throw new Error(`${server.name} still has another graph open`)
      isOpen = true
      await wipe(server)
      const opened = await migrated(
        await openNeo4jStore({ ...server, mostAsOne: isWhole ? undefined : 1 }),
      )
      const store = {
        ...opened,
        close: () => {
          isOpen = false
          return opened.close()
        },
      }
      asks.set(store, (query) => askServer(server, query))
      return store
    },
    dump,
    ask,
  }
})

/** Every engine that tests run on: each Neo4j, or the embedded one (`vitest.config.ts` tells which). */
export const engines: readonly TestEngine[] = neo4js.length > 0 ? neo4js : [embedded]

async function migrated(store: Store): Promise<Store> {
  await store.migrate()
  return store
}

async function dump(store: Store): Promise<readonly string[]> {
  return await dumpGraph((query) => ask(store, query))
}

async function ask(store: Store, query: string): Promise<readonly object[]> {
  const answer = asks.get(store)
  if (!answer) throw new Error('this store was not opened here')
  return await answer(query)
}

async function wipe(server: TestServer): Promise<void> {
  await askServer(
    server,
    `MATCH (n) WHERE NOT n:StatecraftTests AND NOT n:Migration
     CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
  )
}

async function askServer(server: TestServer, query: string): Promise<readonly object[]> {
  const { database } = server
  const driver = driverOf(server, { disableLosslessIntegers: true })
  const session = driver.session(database ? { database } : {})
  try {
    const { records } = await session.run(query)
    return records.map((record) => record.toObject())
  } finally {
    await session.close()
    await driver.close()
  }
}
