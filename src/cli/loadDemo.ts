import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ingest } from '../domain/ingest/ingest.ts'
import { fileSource, type RecordSource } from '../domain/ingest/recordSource.ts'
import { StatecraftError } from '../model/errors.ts'
import type { Store } from '../store/port.ts'

const root = fileURLToPath(new URL('../../data/demo/', import.meta.url))

/** The files of the demo graph as one input. */
const demo: RecordSource = {
  name: 'demo',
  async *lines() {
    let number = 0
    const files = readdirSync(root).filter((file) => file.endsWith('.jsonl'))
    for (const file of files.sort()) {
      for await (const line of fileSource(`${root}${file}`).lines()) {
        number += 1
        yield { ...line, number }
      }
    }
  },
}

/** Fills the graph with the demo graph, the way any file is ingested. */
export async function loadDemo(store: Store): Promise<void> {
  const { problems } = await ingest(store, demo)
  const [first] = problems
  if (!first) return
  const { line, path, message } = first
  throw new StatecraftError('INTERNAL', `line ${line} of the demo graph: ${path}: ${message}`)
}

/**
 * Whether the demo graph would be in nobody's way: the graph is empty, or holds a part of the demo
 * and nothing else, as when its loading was interrupted.
 */
export async function hasRoomForDemo(store: Store): Promise<boolean> {
  const { entities, claims } = await store.counts()
  if (entities + claims === 0) return true
  const { byKind, total } = await ingest(store, demo, { dryRun: true })
  const nothingElse = byKind.entity.unchanged === entities && byKind.claim.unchanged === claims
  return nothingElse && total.created > 0
}
