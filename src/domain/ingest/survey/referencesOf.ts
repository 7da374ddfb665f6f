import { typeOfRelationId } from '../../ids/relationId.ts'
import type { ClaimRecord, FillerRecord } from '../lines/record.ts'
import type { Definitions } from './definitions.ts'
import type { Wanted } from './graphLookup.ts'

/**
 * The ids that claims refer to and the input does not define, to be looked up together. Labels
 * are followed.
 */
export function referencesOf(
  claims: Iterable<ClaimRecord>,
  definitions: Definitions,
): Required<Omit<Wanted, 'publishers'>> {
  const entities = new Set<string>()
  const relations = new Set<string>()
  const documents = new Set<string>()
  const texts = new Set<string>()
  const types = new Set<string>()
  const labels = new Set<string>()
  const open: FillerRecord[] = []
  for (const { document, quote, attributedTo, relation, roles } of claims) {
    if (definitions.line('document', document) === null) {
      documents.add(document)
      if (quote !== undefined) texts.add(document)
    }
    open.push(relation)
    follow(attributedTo ?? [])
    follow(Object.values(roles ?? {}).flat())
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) note(next)
  return { entities, relations, documents, texts, types }

  function note(filler: FillerRecord): void {
    if (typeof filler === 'string') {
      if (definitions.line('entity', filler) === null) entities.add(filler)
    } else if ('relation' in filler) {
      relations.add(filler.relation)
      noteType(typeOfRelationId(filler.relation))
    } else if ('type' in filler) {
      noteType(filler.type)
      follow(Object.values(filler.roles).flat())
    } else if (!labels.has(filler.ref)) {
      labels.add(filler.ref)
      const relation = definitions.label(filler.ref)
      if (relation) open.push(relation)
    }
  }

  function follow(fillers: readonly FillerRecord[]): void {
    for (const filler of fillers) open.push(filler)
  }

  function noteType(id: string): void {
    if (!definitions.type(id)) types.add(id)
  }
}
