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
  const byIds = (ids: readonly string[]) => ask(relationTypesByIds, { ids, knownAt })
  return {
    relationTypes: async (ids) => inOrder(ids, (await byIds(ids)).map(relationTypeOf)),
    datedTypes: async (ids) => {
      const rows = inOrder(ids, await byIds(ids))
      return rows.map((row) => row && { type: relationTypeOf(row), since: row.since })
    },
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
