import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ingest } from '../domain/ingest/ingest.ts'
import { fileSource } from '../domain/ingest/recordSource.ts'
import { StatecraftError } from '../model/errors.ts'
import type { Store } from '../store/port.ts'

const root = fileURLToPath(new URL('../../data/demo/', import.meta.url))

/** Fills the graph with the demo graph, the way any file is ingested. */
export async function loadDemo(store: Store): Promise<void> {
  const files = readdirSync(root).filter((file) => file.endsWith('.jsonl'))
  for (const file of files.sort()) {
    const { rejected, problems } = await ingest(store, fileSource(`${root}${file}`, file))
    if (rejected === 0) continue
    const [first] = problems
    throw new StatecraftError(
      'INTERNAL',
      `${file}:${first?.line}: ${first?.path}: ${first?.message}`,
    )
  }
}

/** Whether the graph is empty, so that the demo graph would be in nobody's way. */
export async function isEmpty(store: Store): Promise<boolean> {
  const { entities, relations, claims } = await store.counts()
  return entities + relations + claims === 0
}
