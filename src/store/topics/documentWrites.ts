import {
  dropPublishedBy,
  keepDocuments,
  keepPublishers,
  putDocuments,
  putPublishedBy,
  putPublishers,
} from '../catalogue/document.ts'
import type { Recorded } from '../catalogue/parameters.ts'
import type { DocumentWrites } from '../port/documents.ts'
import { shownDocument, shownPublisher } from '../shown/shownSource.ts'
import type { Write } from './write.ts'

/** The writes of documents and publishers, over anything that runs statements. */
export function documentWrites(write: Write, recorded: Recorded): DocumentWrites {
  return {
    putDocuments: async (documents) => {
      if (documents.length === 0) return
      const rows = documents.map(({ item, hash }) => {
        const { id, title, publisher, text } = item
        return { id, title, publisher, shown: shownDocument(item), text, hash }
      })
      const published = rows.map(({ id, publisher }) => ({ id, publisher }))
      await Promise.all([
        write([keepDocuments, { ids: rows.map(({ id }) => id), at: recorded.at }]),
        write([putDocuments, { rows, ...recorded }]),
        write([dropPublishedBy, { rows: published }]),
        write([putPublishedBy, { rows: published }]),
      ])
    },
    putPublishers: async (publishers) => {
      if (publishers.length === 0) return
      const rows = publishers.map(({ item, hash }) => {
        const { id, name } = item
        return { id, name, shown: shownPublisher(item), hash }
      })
      await Promise.all([
        write([keepPublishers, { ids: rows.map(({ id }) => id), at: recorded.at }]),
        write([putPublishers, { rows, ...recorded }]),
      ])
    },
  }
}
