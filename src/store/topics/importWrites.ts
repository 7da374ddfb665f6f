import { putImport } from '../catalogue/imports.ts'
import type { ImportWrites } from '../port/imports.ts'
import type { Write } from './write.ts'

/** The writes of how far imports are, over anything that runs statements. */
export function importWrites(write: Write): ImportWrites {
  return {
    putImportPosition: async (position) => {
      await write([putImport, { ...position }])
    },
  }
}
