import type { Recorded } from '../catalogue/parameters.ts'
import { keepRelationTypes, putRelationTypes } from '../catalogue/vocabulary.ts'
import type { VocabularyWrites } from '../port/vocabulary.ts'
import type { Write } from './write.ts'

/** The writes of relation types, over anything that runs statements. */
export function vocabularyWrites(write: Write, recorded: Recorded): VocabularyWrites {
  return {
    putRelationTypes: async (types) => {
      if (types.length === 0) return
      const rows = types.map(({ item, hash }) => ({
        id: item.id,
        label: item.label,
        inverseLabel: item.inverseLabel,
        description: item.description,
        roles: JSON.stringify(item.roles),
        attributes: JSON.stringify(item.attributes),
        codes: JSON.stringify(item.codes),
        hash,
      }))
      await Promise.all([
        write([keepRelationTypes, { ids: rows.map(({ id }) => id), at: recorded.at }]),
        write([putRelationTypes, { rows, ...recorded }]),
      ])
    },
  }
}
