import { tombstoneCount, tombstonesByIds } from '../catalogue/purge.ts'
import type { TombstoneReads } from '../port/purge.ts'
import { inChunks } from './inChunks.ts'
import type { TopicOf } from './topicOf.ts'

/** The reads of what was purged, over anything that runs statements. */
export const tombstoneReads: TopicOf<TombstoneReads> = {
  tombstones: ({ ask }, ids) => inChunks(ids, (some) => ask(tombstonesByIds, { ids: some })),
  tombstoneCount: async ({ ask }) => (await ask(tombstoneCount, {}))[0]?.total ?? 0,
}
