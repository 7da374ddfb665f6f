import type { RelationType } from '../../../model/relationType.ts'
import { contentHash } from '../../ids/contentHash.ts'
import { documentOf, entityOf, publisherOf, relationTypeOf } from '../lines/itemOf.ts'
import type { RecordKind, RecordOf, RelationByRoles } from '../lines/record.ts'
import type { Located } from '../lines/records.ts'
import type { Spool } from '../lines/spool.ts'
import type { DocumentText } from './documentText.ts'
import { DocumentTexts } from './documentTexts.ts'
import type { LabelledRelation } from './mentionsOf.ts'

/** The kinds of records that define something others refer to by its id. */
export type DefinitionKind = Exclude<RecordKind, 'claim'>
export type DefinitionRecord = RecordOf<DefinitionKind>

/** What a line defines: a hash of its content, and the number under which the record is put aside. */
interface Definition {
  readonly hash: string
  readonly line: number
  readonly number: number
}

/**
 * Everything that an input defines, by id: what has to be remembered of a file to check the
 * references in it, and to write it. Of a record only its hash is kept, save for the vocabulary and
 * labelled relations; the records themselves are put aside.
 */
export class Definitions {
  readonly #byKind: Record<DefinitionKind, Map<string, Definition>> = {
    entity: new Map(),
    publisher: new Map(),
    document: new Map(),
    relationType: new Map(),
  }
  readonly #types = new Map<string, RelationType>()
  readonly #publishers = new Map<string, string>()
  readonly #spool: Spool
  readonly #texts: DocumentTexts
  readonly #labels = new Map<string, { line: number; relation: string }>()
  readonly #givenById = new Set<string>()
  readonly #lost = new Map<string, number>()

  constructor(spool: Spool) {
    this.#spool = spool
    this.#texts = new DocumentTexts(spool)
  }

  /** The line that defines it. */
  line(kind: DefinitionKind, id: string): number | null {
    return this.#byKind[kind].get(id)?.line ?? null
  }

  /** The records that define what there is of a kind, in the order of their lines. */
  *records<K extends DefinitionKind>(kind: K): Generator<Located<RecordOf<K>>> {
    for (const { line, number } of this.#byKind[kind].values()) {
      const text = this.#spool.get(number)
      yield { line, record: JSON.parse(text) as RecordOf<K>, size: text.length }
    }
  }

  /** How many are defined of a kind. */
  count(kind: DefinitionKind): number {
    return this.#byKind[kind].size
  }

  /** The ids of all that is defined of a kind. */
  ids(kind: DefinitionKind): Iterable<string> {
    return this.#byKind[kind].keys()
  }

  type(id: string): RelationType | null {
    return this.#types.get(id) ?? null
  }

  types(): Iterable<RelationType> {
    return this.#types.values()
  }

  document(id: string): { readonly text: DocumentText | null } | null {
    return this.line('document', id) === null ? null : { text: this.#texts.get(id) }
  }

  /** The documents with their publishers. */
  documents(): Iterable<[string, string]> {
    return this.#publishers
  }

  label(name: string): RelationByRoles | null {
    const found = this.#labels.get(name)
    return found ? (JSON.parse(found.relation) as RelationByRoles) : null
  }

  /** The line that first labels a relation so. */
  labelLine(name: string): number | null {
    return this.#labels.get(name)?.line ?? null
  }

  /** Whether a claim speaks of a relation by its id. */
  isGivenById(relation: string): boolean {
    return this.#givenById.has(relation)
  }

  /** The line that would define something, had it not been rejected. */
  lost(kind: DefinitionKind | 'label', id: string): number | null {
    return this.#lost.get(`${kind} ${id}`) ?? null
  }

  /** Notes what a record defines; answers what is wrong with that, or null. */
  add(record: DefinitionRecord, line: number): string | null {
    const { record: kind, id } = record
    const hash = definitionHash(record)
    const earlier = this.#byKind[kind].get(id)
    if (earlier && earlier.hash !== hash) {
      return `the ${kind} ${id} stands on line ${earlier.line} with other content`
    }
    if (earlier) return null
    const number = this.#spool.put(JSON.stringify(record))
    this.#byKind[kind].set(id, { hash, line, number })
    if (kind === 'relationType') this.#types.set(id, relationTypeOf(record))
    if (kind === 'document') {
      this.#publishers.set(id, record.publisher)
      if (record.text !== undefined) this.#texts.set(id, number)
    }
    return null
  }

  /** Notes a labelled relation; answers what is wrong with that, or null. */
  addLabel({ label, relation }: LabelledRelation, line: number): string | null {
    const earlier = this.#labels.get(label)
    if (!earlier) this.#labels.set(label, { line, relation: JSON.stringify(relation) })
    else if (contentHash(JSON.parse(earlier.relation)) !== contentHash(relation)) {
      return `the label "${label}" stands on line ${earlier.line} for another relation`
    }
    return null
  }

  /** Notes that a claim speaks of a relation by its id. */
  addGivenById(relation: string): void {
    this.#givenById.add(relation)
  }

  /** Notes that what a line would have defined is not to be had. */
  lose(kind: DefinitionKind | 'label', id: string, line: number): void {
    this.#lost.set(`${kind} ${id}`, line)
  }

  /** Takes back what a rejected line defines. */
  remove(kind: DefinitionKind, id: string): void {
    const line = this.line(kind, id)
    if (line !== null) this.lose(kind, id, line)
    this.#byKind[kind].delete(id)
    if (kind === 'relationType') this.#types.delete(id)
    if (kind === 'document') this.#publishers.delete(id)
  }
}

/** A hash of what a record says, with its defaults filled in. */
export function definitionHash(record: DefinitionRecord): string {
  switch (record.record) {
    case 'entity':
      return contentHash(entityOf(record))
    case 'publisher':
      return contentHash(publisherOf(record))
    case 'document':
      return contentHash(documentOf(record))
    case 'relationType':
      return contentHash(relationTypeOf(record))
  }
}
