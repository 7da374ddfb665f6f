import { importById } from '../catalogue/imports.ts'
import type { ImportReads } from '../port/imports.ts'
import type { TopicOf } from './topicOf.ts'

/** The reads of how far imports are, over anything that runs statements. */
export const importReads: TopicOf<ImportReads> = {
  importPosition: async ({ ask }, id) => {
    const [found] = await ask(importById, { id })
    return found ? { id, ...found } : null
  },
}
