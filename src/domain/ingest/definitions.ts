import type { RelationType } from '../../model/relationType.ts'
import { contentHash } from '../identity/contentHash.ts'
import { documentOf, entityOf, publisherOf, relationTypeOf } from './itemOf.ts'
import type { IngestRecord, RelationByRoles } from './record.ts'

/** The sorts of records. */
export type RecordKind = IngestRecord['record']

/** What a line defines: its id and a hash of its content. */
export interface Definition {
  readonly id: string
  readonly hash: string
  readonly line: number
}

/**
 * Everything that an input defines, by id: what has to be remembered of a file to check the
 * references in it. Of a record only its hash is kept, save for the vocabulary, the texts of
 * documents and labelled relations.
 */
export class Definitions {
  readonly #byKind: Record<RecordKind, Map<string, Definition>> = {
    entity: new Map(),
    publisher: new Map(),
    document: new Map(),
    relationType: new Map(),
    claim: new Map(),
  }
  readonly types = new Map<string, RelationType>()
  readonly documents = new Map<string, { text: string | null; publisher: string }>()
  readonly labels = new Map<string, { line: number; relation: RelationByRoles }>()

  get(kind: RecordKind, id: string): Definition | null {
    return this.#byKind[kind].get(id) ?? null
  }

  all(kind: RecordKind): Iterable<Definition> {
    return this.#byKind[kind].values()
  }

  /** Notes what a record defines; answers what is wrong with that, or null. */
  add(record: IngestRecord, line: number): string | null {
    if (record.id !== undefined) {
      const { id } = record
      const hash = definitionHash(record)
      const earlier = this.get(record.record, id)
      if (earlier && earlier.hash !== hash) {
        return `the ${record.record} ${id} stands on line ${earlier.line} with other content`
      }
      if (!earlier) this.#byKind[record.record].set(id, { id, hash, line })
    }
    if (record.record === 'relationType') this.types.set(record.id, relationTypeOf(record))
    if (record.record === 'document') {
      this.documents.set(record.id, { text: record.text ?? null, publisher: record.publisher })
    }
    return null
  }

  /** Notes a labelled relation; answers what is wrong with that, or null. */
  label(relation: RelationByRoles, line: number): string | null {
    if (relation.label === undefined) return null
    const { label, ...content } = relation
    const earlier = this.labels.get(label)
    if (!earlier) this.labels.set(label, { line, relation: content })
    else if (contentHash(earlier.relation) !== contentHash(content)) {
      return `the label "${label}" stands on line ${earlier.line} for another relation`
    }
    return null
  }

  /** Takes back what a rejected line defines. */
  remove(kind: RecordKind, id: string): void {
    this.#byKind[kind].delete(id)
    if (kind === 'relationType') this.types.delete(id)
    if (kind === 'document') this.documents.delete(id)
  }
}

/** A hash of what a record says, with its defaults filled in. */
export function definitionHash(record: IngestRecord): string {
  switch (record.record) {
    case 'entity':
      return contentHash(entityOf(record))
    case 'publisher':
      return contentHash(publisherOf(record))
    case 'document':
      return contentHash(documentOf(record))
    case 'relationType':
      return contentHash(relationTypeOf(record))
    case 'claim':
      return contentHash(record)
  }
}
