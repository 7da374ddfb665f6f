import {
  relationTypeCount,
  relationTypePage,
  relationTypesByIds,
  relationTypeVersions,
} from '../catalogue/vocabulary.ts'
import { pageOf, scanOf } from '../pages.ts'
import type { VocabularyReads } from '../port/vocabulary.ts'
import { relationTypeOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { inOrder, keyed } from './answers.ts'

/** The reads of relation types, over anything that runs statements. */
export function vocabularyReads(ask: Ask): VocabularyReads {
  return {
    relationTypes: async (ids) =>
      inOrder(ids, (await ask(relationTypesByIds, { ids })).map(relationTypeOf)),
    relationTypePage: async (page) => {
      const { direction, ...range } = scanOf(page, 'ascending')
      return pageOf(page, keyed(await ask(relationTypePage[direction], range), relationTypeOf))
    },
    relationTypeCount: async () => (await ask(relationTypeCount, {}))[0]?.total ?? 0,
    relationTypeVersions: (ids) => ask(relationTypeVersions, { ids }),
  }
}
