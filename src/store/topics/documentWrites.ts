import {
  dropPublishedBy,
  putDocuments,
  putPublishedBy,
  putPublishers,
} from '../catalogue/document.ts'
import type { DocumentWrites } from '../port/documents.ts'
import type { Write } from './write.ts'

/** The writes of documents and publishers, over anything that runs statements. */
export function documentWrites(write: Write): DocumentWrites {
  return {
    putDocuments: async (documents) => {
      if (documents.length === 0) return
      const rows = documents.map(({ item, hash }) => ({ ...item, hash }))
      const published = rows.map(({ id, publisher }) => ({ id, publisher }))
      await write([putDocuments, { rows }])
      await write([dropPublishedBy, { rows: published }])
      await write([putPublishedBy, { rows: published }])
    },
    putPublishers: async (publishers) => {
      if (publishers.length === 0) return
      await write([
        putPublishers,
        { rows: publishers.map(({ item, hash }) => ({ ...item, hash })) },
      ])
    },
  }
}
