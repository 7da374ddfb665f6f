import type { Document, DocumentData } from '../../model/document.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import type { Publisher, Reliability } from '../../model/publisher.ts'
import type { Stored, Versioned } from './stored.ts'

export interface DocumentPageRequest {
  /** Only documents of this publisher. */
  readonly publisher: string | null
  readonly page: PageRequest
}

/** What is known of a document that weighs on what it says. */
export interface ClaimSource {
  readonly publisher: string
  readonly reliability: Reliability | null
  /** In EDTF. */
  readonly publishedAt: string | null
}

export interface DocumentReads {
  documents(ids: readonly string[]): Promise<readonly (DocumentData | null)[]>
  /** With their texts. */
  wholeDocuments(ids: readonly string[]): Promise<readonly (Document | null)[]>
  /** By id. */
  documentPages(requests: readonly DocumentPageRequest[]): Promise<readonly Page<DocumentData>[]>
  documentCounts(requests: readonly DocumentPageRequest[]): Promise<readonly number[]>
  publishers(ids: readonly string[]): Promise<readonly (Publisher | null)[]>
  /** By id. */
  publisherPage(page: PageRequest): Promise<Page<Publisher>>
  publisherCount(): Promise<number>
  /** Of documents as they are now, by their ids. */
  sources(ids: readonly string[]): Promise<ReadonlyMap<string, ClaimSource>>
  documentVersions(ids: readonly string[]): Promise<readonly Versioned[]>
  publisherVersions(ids: readonly string[]): Promise<readonly Versioned[]>
}

export interface DocumentWrites {
  /** Creates them or replaces what they said. Their publishers are there. */
  putDocuments(documents: readonly Stored<Document>[]): Promise<void>
  putPublishers(publishers: readonly Stored<Publisher>[]): Promise<void>
}
