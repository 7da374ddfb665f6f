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
import { inOrder, pageOfRows } from './answers.ts'
import type { TopicOf } from './topicOf.ts'

/** The reads of relation types, over anything that runs statements. */
export const vocabularyReads: TopicOf<VocabularyReads> = {
  relationTypes: async ({ ask, knownAt }, ids) =>
    inOrder(ids, (await ask(relationTypesByIds, { ids, knownAt })).map(relationTypeOf)),
  datedTypes: async ({ ask, knownAt }, ids) => {
    const rows = inOrder(ids, await ask(relationTypesByIds, { ids, knownAt }))
    return rows.map((row) => row && { type: relationTypeOf(row), since: row.since })
  },
  relationTypePage: async ({ ask, knownAt }, page) => {
    const { direction, ...range } = scanOf(page, 'ascending')
    return pageOfRows(
      page,
      await ask(relationTypePage[direction], { ...range, knownAt }),
      relationTypeOf,
    )
  },
  relationTypeCount: async ({ ask, knownAt }) => {
    const rows =
      knownAt === null ? ask(relationTypeCount, {}) : ask(relationTypeCountAsOf, { knownAt })
    return (await rows)[0]?.total ?? 0
  },
  relationTypeVersions: ({ ask }, ids) => ask(relationTypeVersions, { ids }),
}
