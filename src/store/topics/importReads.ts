import { importById } from '../catalogue/imports.ts'
import type { ImportReads } from '../port/imports.ts'
import type { Ask } from '../statement.ts'

/** The reads of how far imports are, over anything that runs statements. */
export function importReads(ask: Ask): ImportReads {
  return {
    importPosition: async (id) => {
      const [found] = await ask(importById, { id })
      return found ? { id, ...found } : null
    },
  }
}
