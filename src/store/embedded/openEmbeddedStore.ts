import { graphStore } from '../graphStore.ts'
import type { Store } from '../port.ts'
import { embeddedEngine } from './embeddedEngine.ts'
import { openDatabase } from './openDatabase.ts'

export interface EmbeddedOptions {
  /** Directory that holds the database; in memory when left out. */
  readonly path?: string | undefined
}

/** Opens the graph in this process; throws UNAVAILABLE when another process holds it. */
export async function openEmbeddedStore({ path }: EmbeddedOptions = {}): Promise<Store> {
  return graphStore(embeddedEngine(openDatabase(path)))
}
