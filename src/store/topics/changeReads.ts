import { changePage, lastChange } from '../catalogue/change.ts'
import type { ChangeReads } from '../port/changes.ts'
import { changeOf } from '../rows.ts'
import type { TopicOf } from './topicOf.ts'

/** The reads of the log, over anything that runs statements. */
export const changeReads: TopicOf<ChangeReads> = {
  changes: async ({ ask }, after, limit) => {
    const found = (await ask(changePage, { after, rows: limit })).map(changeOf)
    // While a database is read others commit to it: an index scan can meet a change whose
    // forerunner was committed behind its back. Places have no gaps, so that it shows.
    const gap = found.findIndex(({ seq }, index) => seq !== after + index + 1)
    return gap === -1 ? found : found.slice(0, gap)
  },
  lastPlace: async ({ ask }) => (await ask(lastChange, {}))[0]?.seq ?? 0,
}
