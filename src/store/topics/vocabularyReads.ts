import {
  relationTypeCount,
  relationTypeCountAsOf,
  relationTypePage,
  relationTypesByIds,
  relationTypeVersions,
} from '../catalogue/vocabulary.ts'
import { scanOf } from '../pages.ts'
import type { VocabularyReads } from '../port/vocabulary.ts'
import { relationTypeOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { inOrder, pageOfRows } from './answers.ts'

/** The reads of relation types, over anything that runs statements. */
export function vocabularyReads(ask: Ask, knownAt: number | null): VocabularyReads {
  return {
    relationTypes: async (ids) =>
      inOrder(ids, (await ask(relationTypesByIds, { ids, knownAt })).map(relationTypeOf)),
    relationTypePage: async (page) => {
      const { direction, ...range } = scanOf(page, 'ascending')
      return pageOfRows(
        page,
        await ask(relationTypePage[direction], { ...range, knownAt }),
        relationTypeOf,
      )
    },
    relationTypeCount: async () => {
      const rows =
        knownAt === null ? ask(relationTypeCount, {}) : ask(relationTypeCountAsOf, { knownAt })
      return (await rows)[0]?.total ?? 0
    },
    relationTypeVersions: (ids) => ask(relationTypeVersions, { ids }),
  }
}
