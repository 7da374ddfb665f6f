import { ingest } from '../../src/domain/ingest/ingest.ts'
import type { RecordSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import type { EventGraph } from '../data/eventGraph.ts'
import { ingestRecords } from '../data/ingestRecords.ts'

/** Loads events into a graph, as the service does it. */
export async function loadGraph(
  store: Store,
  graph: EventGraph,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  const { rejected } = await ingest(store, sourceOf(graph), {
    onProgress: ({ phase, done, of }) => {
      if (phase === 'write' && of) onProgress(done / of)
    },
  })
  if (rejected > 0) throw new Error(`${rejected} records of the events are rejected`)
}

function sourceOf(graph: EventGraph): RecordSource {
  return {
    name: 'events',
    async *lines() {
      let number = 0
      for (const record of ingestRecords(graph)) {
        number += 1
        yield { number, text: JSON.stringify(record), fault: null }
      }
    },
  }
}
