import type { Written } from '../model/change.ts'
import type { Run } from './engine.ts'
import { UNCHANGED } from './orderKey.ts'
import type { Writer } from './port.ts'
import { readerOver } from './readerOver.ts'
import { claimWrites } from './topics/claimWrites.ts'
import { documentWrites } from './topics/documentWrites.ts'
import { entityWrites } from './topics/entityWrites.ts'
import { identityWrites } from './topics/identityWrites.ts'
import { relationWrites } from './topics/relationWrites.ts'
import { vocabularyWrites } from './topics/vocabularyWrites.ts'
import type { Write } from './topics/write.ts'

/** A writer of what is recorded at `at`; it counts what it is given to write. */
export function writerOver(
  run: Run,
  write: Write,
  at: number,
  written: { -readonly [K in keyof Written]: Written[K] },
): Writer {
  const recorded = { at, until: UNCHANGED }
  const writes = {
    ...entityWrites(write, recorded),
    ...relationWrites(write, recorded),
    ...claimWrites(write, recorded),
    ...identityWrites(write, recorded),
    ...documentWrites(write, recorded),
    ...vocabularyWrites(write, recorded),
  }
  const counted =
    <T>(kind: keyof Written, put: (things: readonly T[]) => Promise<void>) =>
    async (things: readonly T[]) => {
      written[kind] += things.length
      await put(things)
    }
  return Object.assign(readerOver(run), writes, {
    recordedAt: at,
    putPublishers: counted('publishers', writes.putPublishers),
    putDocuments: counted('documents', writes.putDocuments),
    putRelationTypes: counted('relationTypes', writes.putRelationTypes),
    putEntities: counted('entities', writes.putEntities),
    putDerived: counted('relations', writes.putDerived),
    putClaims: counted('claims', writes.putClaims),
    putEnds: counted('claims', writes.putEnds),
  })
}
