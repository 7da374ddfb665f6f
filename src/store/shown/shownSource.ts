import type { DocumentData } from '../../model/document.ts'
import type { Publisher, Reliability } from '../../model/publisher.ts'
import { json } from './json.ts'

/** What is shown of documents and publishers as it is kept with them: by place instead of by name. */

type KeptDocument = readonly [
  title: string,
  publisher: string,
  authors: readonly string[],
  url: string | null,
  lang: string | null,
  publishedAt: string | null,
]

type KeptPublisher = readonly [name: string, url: string | null, reliability: Reliability | null]

/** What is shown of a document beside its id; its text, which can be long, is kept by itself. */
export function shownDocument(document: Omit<DocumentData, 'id'>): string {
  const { title, publisher, authors, url, lang, publishedAt } = document
  const kept: KeptDocument = [title, publisher, authors, url, lang, publishedAt]
  return JSON.stringify(kept)
}

/** The document of an id, as it is kept. */
export function documentShown(id: string, text: string): DocumentData {
  const [title, publisher, authors, url, lang, publishedAt] = json<KeptDocument>(text)
  return { id, title, publisher, authors, url, lang, publishedAt }
}

/** What is shown of a publisher beside its id. */
export function shownPublisher({ name, url, reliability }: Omit<Publisher, 'id'>): string {
  const kept: KeptPublisher = [name, url, reliability]
  return JSON.stringify(kept)
}

/** The publisher of an id, as it is kept. */
export function publisherShown(id: string, text: string): Publisher {
  const [name, url, reliability] = json<KeptPublisher>(text)
  return { id, name, url, reliability }
}
