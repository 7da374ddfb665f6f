import type { Config } from '../config.ts'
import type { Store } from '../store/port.ts'

/**
 * Opens the store that the configuration names and brings its schema up to date. The engine that
 * is not used is not loaded.
 */
export async function openStore({ neo4j, data, timeout }: Config): Promise<Store> {
  const store = await open()
  try {
    await store.migrate()
  } catch (error) {
    await store.close()
    throw error
  }
  return store

  async function open(): Promise<Store> {
    if (neo4j) {
      const { openNeo4jStore } = await import('../store/neo4j/openNeo4jStore.ts')
      return await openNeo4jStore({ ...neo4j, timeout })
    }
    const { openEmbeddedStore } = await import('../store/embedded/openEmbeddedStore.ts')
    return await openEmbeddedStore({ path: data })
  }
}
