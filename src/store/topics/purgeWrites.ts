import { putAbout, putAttributions, putEnds } from '../catalogue/claim.ts'
import { unrecordedRelations } from '../catalogue/ever.ts'
import type { Recorded } from '../catalogue/parameters.ts'
import {
  beginRelations,
  deleteClaims,
  deleteDocuments,
  deleteEntities,
  deleteJudgements,
  deletePastEntities,
  deletePastRelations,
  deletePlaces,
  deleteRelations,
  deleteUnusedPlaces,
  deleteUnusedTerms,
  dropAbout,
  dropAttributions,
  putTombstones,
  resetRelations,
  rewriteChanges,
  rewriteJudgements,
} from '../catalogue/purge.ts'
import { unlistRelations } from '../catalogue/relation.ts'
import { placesOf } from '../leads/shelves.ts'
import { UNCHANGED } from '../orderKey.ts'
import type { PurgeWrites } from '../port/purge.ts'
import { shownRelation } from '../shown/shownRelation.ts'
import type { Statement } from '../statements/statement.ts'
import { recordedTerm, slotTerms, typeTerm } from '../terms/terms.ts'
import { endRow } from './endRow.ts'
import { entityWrites } from './entityWrites.ts'
import { inChunks } from './inChunks.ts'
import type { Write } from './write.ts'

/** Deleting and rewriting, over anything that runs statements. */
export function purgeWrites(write: Write, recorded: Recorded): PurgeWrites {
  return {
    deleteAll: async ({ claims, documents, entities, judgements }) => {
      await each(deleteClaims, claims)
      await each(deleteDocuments, documents)
      await each(deleteEntities, entities)
      await each(deletePlaces, pastPlacesOf(entities))
      await each(deleteJudgements, judgements)
    },
    forgetRelations: async (relations, claims) => {
      const ids = relations.map(({ id }) => id)
      await each(dropAbout, claims)
      await each(deletePastRelations, ids)
      await each(unlistRelations, ids)
      const rows = relations.map(({ id, type, key, fillers }) => ({
        id,
        type,
        key,
        shown: shownRelation({ type, key, fillers, state: null, isListed: false }),
        terms: [typeTerm(type), ...slotTerms(fillers)],
      }))
      // Nothing is recorded of them: not before anything that is, and so nothing of it is kept.
      if (rows.length > 0) await write([resetRelations, { rows, until: UNCHANGED }])
    },
    beginRelations: async (relations) => {
      await inChunks(relations, (ids) =>
        write([beginRelations, { ids, ...recorded, recorded: recordedTerm(recorded.at) }]),
      )
    },
    deleteUnrecorded: async (relations) => {
      const rows = await inChunks(relations, (ids) =>
        write([unrecordedRelations, { ids, until: UNCHANGED }]),
      )
      const ids = rows.map(({ id }) => id)
      await each(deleteRelations, ids)
      await each(deletePlaces, pastPlacesOf(ids))
      return ids
    },
    forgetEntities: async (entities, attributions) => {
      const ids = entities.map(({ item }) => item.id)
      const given = [...new Set(attributions.map((one) => one.given))]
      await inChunks(
        attributions.map(({ id }) => id),
        (some) => write([dropAttributions, { ids: some, given }]),
      )
      const unrecorded = { at: UNCHANGED, until: UNCHANGED }
      await entityWrites(write, unrecorded).putEntities(
        entities.map((one) => ({ ...one, survivor: null })),
      )
      // What they were until now is kept by that; it goes with the rest.
      await each(deletePastEntities, ids)
    },
    tieClaims: async (rows) => {
      if (rows.length > 0) await write([putAbout, { rows, ...recorded }])
    },
    attributeClaims: async (rows) => {
      if (rows.length > 0) await write([putAttributions, { rows, ...recorded }])
    },
    deleteUnusedPlaces: (places) => each(deleteUnusedPlaces, places),
    deleteUnusedTerms: async (texts) => {
      await inChunks(texts, (some) => write([deleteUnusedTerms, { texts: some }]))
    },
    rewriteEnds: async (claims) => {
      if (claims.length > 0) await write([putEnds, { rows: claims.map(endRow) }])
    },
    rewriteJudgements: async (rows) => {
      if (rows.length > 0) await write([rewriteJudgements, { rows }])
    },
    rewriteChanges: async (changes) => {
      const rows = changes.map(({ seq, subjects, reason }) => ({ seq, subjects, reason }))
      if (rows.length > 0) await write([rewriteChanges, { rows }])
    },
    putTombstones: async (ids) => {
      const rows = ids.map((id) => ({ id, at: recorded.at }))
      if (rows.length > 0) await write([putTombstones, { rows }])
    },
  }

  async function each(
    statement: Statement<{ readonly ids: readonly string[] }, object>,
    ids: readonly string[],
  ): Promise<void> {
    await inChunks(ids, (some) => write([statement, { ids: some }]))
  }
}

function pastPlacesOf(fillers: readonly string[]): readonly string[] {
  return fillers.flatMap((id) => placesOf(id, 0).filter((place) => place !== id))
}
