import type { Document } from '../../../model/document.ts'
import type { PageRequest } from '../../../model/page.ts'
import type { Publisher } from '../../../model/publisher.ts'
import type { Reader } from '../../../store/port.ts'
import { pagesOf } from '../../pagesOf.ts'

const PAGE = 1_000

/**
 * The relations that claims of these sources speak of, where what the sources are now weighs
 * differently from what the graph holds of them: the reliability of a publisher, the publisher and
 * the date of a document. Sorted by id, each once.
 */
export async function weighedAnew(
  reader: Reader,
  publishers: readonly Publisher[],
  documents: readonly Document[],
): Promise<readonly string[]> {
  const [heldPublishers, heldDocuments] = await Promise.all([
    publishers.length > 0 ? reader.publishers(publishers.map(({ id }) => id)) : [],
    documents.length > 0 ? reader.documents(documents.map(({ id }) => id)) : [],
  ])
  const rated = publishers.filter(({ reliability }, index) => {
    const held = heldPublishers[index]
    return held && held.reliability !== reliability
  })
  const moved = documents.filter(({ publisher, publishedAt }, index) => {
    const held = heldDocuments[index]
    return held && (held.publisher !== publisher || held.publishedAt !== publishedAt)
  })
  const found = new Set(moved.map(({ id }) => id))
  for (const { id: publisher } of rated) {
    const read = async (page: PageRequest) => (await reader.documentPages([{ publisher, page }]))[0]
    for await (const some of pagesOf(PAGE, read)) for (const one of some) found.add(one.id)
  }
  const relations = new Set<string>()
  for (const id of found) {
    const read = async (page: PageRequest) =>
      (await reader.claimPages([{ of: 'document', id, ended: false, page }]))[0]
    for await (const some of pagesOf(PAGE, read))
      for (const one of some) relations.add(one.relation)
  }
  return [...relations].sort()
}
