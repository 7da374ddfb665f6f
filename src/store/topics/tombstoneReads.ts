import { tombstoneCount, tombstonesByIds } from '../catalogue/purge.ts'
import type { TombstoneReads } from '../port/purge.ts'
import type { Ask } from '../statement.ts'
import { inChunks } from './inChunks.ts'

/** The reads of what was purged, over anything that runs statements. */
export function tombstoneReads(ask: Ask): TombstoneReads {
  return {
    tombstones: (ids) => inChunks(ids, (some) => ask(tombstonesByIds, { ids: some })),
    tombstoneCount: async () => (await ask(tombstoneCount, {}))[0]?.total ?? 0,
  }
}
