import type { Written } from '../model/change.ts'
import type { Run } from './engine.ts'
import { UNCHANGED } from './orderKey.ts'
import { overriding } from './overriding.ts'
import type { Writer } from './port.ts'
import { readerOver } from './readerOver.ts'
import { RoundTrips } from './roundTrip.ts'
import { claimWrites } from './topics/claimWrites.ts'
import { documentWrites } from './topics/documentWrites.ts'
import { entityWrites } from './topics/entityWrites.ts'
import { everReads } from './topics/everReads.ts'
import { identityWrites } from './topics/identityWrites.ts'
import { importWrites } from './topics/importWrites.ts'
import { purgeWrites } from './topics/purgeWrites.ts'
import { relationWrites } from './topics/relationWrites.ts'
import { vocabularyWrites } from './topics/vocabularyWrites.ts'
import type { Write } from './topics/write.ts'

type Counts = { -readonly [K in keyof Written]: Written[K] }

/** A writer of what is recorded at `at`; it counts what it is given to write, or to delete for good. */
export function writerOver(run: Run, write: Write, at: number, written: Counts): Writer {
  const writer = plainWriter(run, write, at, null)
  const counted =
    <T>(kind: keyof Written, put: (things: readonly T[]) => Promise<void>) =>
    async (things: readonly T[]) => {
      written[kind] += things.length
      await put(things)
    }
  return Object.assign(writer, {
    putPublishers: counted('publishers', writer.putPublishers),
    putDocuments: counted('documents', writer.putDocuments),
    putRelationTypes: counted('relationTypes', writer.putRelationTypes),
    putEntities: counted('entities', writer.putEntities),
    putDerived: counted('relations', writer.putDerived),
    createRelations: counted('relations', writer.createRelations),
    createClaims: counted('claims', writer.createClaims),
    putClaims: counted('claims', writer.putClaims),
    putEnds: counted('claims', writer.putEnds),
    ...countingPurge(writer, written),
  })
}

/** Of what is purged it counts what is deleted, not what is derived once more for it. */
function countingPurge(
  { deleteAll, deleteUnrecorded }: Writer,
  written: Counts,
): Pick<Writer, 'deleteAll' | 'deleteUnrecorded'> {
  return {
    deleteAll: async (doomed) => {
      written.claims += doomed.claims.length
      written.documents += doomed.documents.length
      written.entities += doomed.entities.length
      await deleteAll(doomed)
    },
    deleteUnrecorded: async (relations) => {
      const deleted = await deleteUnrecorded(relations)
      written.relations += deleted.length
      return deleted
    },
  }
}

/** A writer that counts nothing, and reads the graph as it was known at an instant, or is now. */
function plainWriter(run: Run, write: Write, at: number, knownAt: number | null): Writer {
  const recorded = { at, until: UNCHANGED }
  return overriding(readerOver(run, { knownAt }), {
    ...entityWrites(write, recorded),
    ...relationWrites(write, recorded),
    ...claimWrites(write, recorded),
    ...identityWrites(write, recorded),
    ...documentWrites(write, recorded),
    ...vocabularyWrites(write, recorded),
    ...everReads(new RoundTrips(run).ask),
    ...purgeWrites(write, recorded),
    ...importWrites(write),
    recordedAt: at,
    replaying: (instant: number) => plainWriter(run, write, instant, instant),
  })
}
