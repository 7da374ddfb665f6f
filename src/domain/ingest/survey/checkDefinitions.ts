import { anyRelation } from '../../../model/relationFilter.ts'
import type { RelationType } from '../../../model/relationType.ts'
import type { Reader } from '../../../store/port.ts'
import { purgedAmong, type Suspect } from '../../purge/purgedAmong.ts'
import type { Fault } from '../lines/problem.ts'
import { checkChange, checkRelationType } from './checkRelationType.ts'
import { missing } from './known.ts'
import { knownFrom } from './knownFrom.ts'
import type { SurveyedInput } from './surveyedInput.ts'

/** Rejects relation types that make no sense, or would break relations that are there. */
export async function checkVocabulary(
  { definitions, lookup, rejections }: SurveyedInput,
  reader: Reader,
): Promise<void> {
  const types = [...definitions.types()]
  await lookup.load({ types: new Set(types.map(({ id }) => id)) })
  for (const type of types) {
    const faults = [...checkRelationType(type), ...(await changeFaults(type, lookup, reader))]
    if (faults.length === 0) continue
    rejections.add(definitions.line('relationType', type.id) ?? 0, faults)
    definitions.remove('relationType', type.id)
  }
}

async function changeFaults(
  type: RelationType,
  lookup: SurveyedInput['lookup'],
  reader: Reader,
): Promise<readonly Fault[]> {
  const held = lookup.type(type.id)
  const faults = held ? checkChange(type, held) : []
  return faults.length > 0 && (await isInUse(type.id, reader)) ? faults : []
}

async function isInUse(type: string, reader: Reader): Promise<boolean> {
  const { items } = await reader.relationPage(
    { ...anyRelation, types: [type] },
    { limit: 1, after: null, before: null, fromEnd: false },
  )
  return items.length > 0
}

/** Rejects documents and entities that were purged. */
export async function checkPurged(
  { definitions, rejections }: SurveyedInput,
  reader: Reader,
): Promise<void> {
  const purged = await purgedAmong(reader, () => [
    ...[...definitions.ids('document')].map((id): Suspect => ['Document', id]),
    ...[...definitions.ids('entity')].map((id): Suspect => ['Entity', id]),
  ])
  for (const { suspect, message } of purged) {
    const [kind, id] = suspect
    const record = kind === 'Document' ? 'document' : 'entity'
    rejections.add(definitions.line(record, id) ?? 0, [{ path: 'id', message }])
    definitions.remove(record, id)
  }
}

/** Rejects documents whose publisher is nowhere. */
export async function checkDocuments({
  definitions,
  lookup,
  rejections,
}: SurveyedInput): Promise<void> {
  const documents = [...definitions.documents()]
  await lookup.load({ publishers: new Set(documents.map(([, publisher]) => publisher)) })
  const known = knownFrom(definitions, lookup)
  for (const [id, publisher] of documents) {
    if (definitions.line('publisher', publisher) !== null || lookup.publisher(publisher)) continue
    rejections.add(definitions.line('document', id) ?? 0, [
      { path: 'publisher', message: missing(known, 'publisher', publisher) },
    ])
    definitions.remove('document', id)
  }
}
