import type { ChangeDraft } from '../../model/change.ts'
import type { Stored, Versioned } from '../../store/port/stored.ts'
import type { Reader, Store, Writer } from '../../store/port.ts'
import { deriveAnew } from '../derivation/deriveAnew.ts'
import { defineEntities } from '../identity/defineEntities.ts'
import { refusePurged, type Suspect } from '../purge/purgedAmong.ts'
import { type DefinitionKind, type DefinitionRecord, definitionHash } from './definitions.ts'
import { documentOf, entityOf, publisherOf, relationTypeOf } from './itemOf.ts'
import type { RecordOf } from './record.ts'
import { weighedAnew } from './weighedAnew.ts'

/** What became of definitions. */
export interface Written {
  readonly created: number
  readonly changed: number
}

/**
 * Writes definitions of one kind, each id once, in one transaction: those that the graph does not
 * hold word for word. Relations that weigh differently for a change of their sources are derived
 * anew with it. Without a draft of the change it only finds out which these are.
 */
export async function writeDefinitions(
  store: Store,
  kind: DefinitionKind,
  records: readonly DefinitionRecord[],
  draft: ChangeDraft | null,
): Promise<Written> {
  const { news, written } = await compare(store.reader(), kind, records)
  if (news.length === 0 || draft === null) return written
  return await store.write(draft, async (writer) => {
    const plan = await compare(writer, kind, news)
    await refusePurged(writer, () => plan.news.flatMap(suspectsOf))
    await put(writer, plan.news)
    return plan.written
  })
}

function suspectsOf({ record, id }: DefinitionRecord): readonly Suspect[] {
  if (record === 'document') return [['Document', id]]
  return record === 'entity' ? [['Entity', id]] : []
}

async function compare(reader: Reader, kind: DefinitionKind, records: readonly DefinitionRecord[]) {
  const held = await versions(
    reader,
    kind,
    records.map(({ id }) => id),
  )
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]))
  const news = records.filter((record) => hashes.get(record.id) !== definitionHash(record))
  const changed = news.filter(({ id }) => hashes.has(id)).length
  return { news, written: { created: news.length - changed, changed } }
}

function versions(
  reader: Reader,
  kind: DefinitionKind,
  ids: readonly string[],
): Promise<readonly Versioned[]> {
  switch (kind) {
    case 'publisher':
      return reader.publisherVersions(ids)
    case 'document':
      return reader.documentVersions(ids)
    case 'relationType':
      return reader.relationTypeVersions(ids)
    case 'entity':
      return reader.entityVersions(ids)
  }
}

async function put(writer: Writer, records: readonly DefinitionRecord[]): Promise<void> {
  const publishers = stored(records, 'publisher', publisherOf)
  const documents = stored(records, 'document', documentOf)
  const weighed = await weighedAnew(writer, itemsOf(publishers), itemsOf(documents))
  await writer.putPublishers(publishers)
  await writer.putDocuments(documents)
  await writer.putRelationTypes(stored(records, 'relationType', relationTypeOf))
  const regrouped = await defineEntities(writer, stored(records, 'entity', entityOf))
  await deriveAnew(writer, [...weighed, ...regrouped])
}

function itemsOf<T>(list: readonly Stored<T>[]): readonly T[] {
  return list.map(({ item }) => item)
}

function stored<K extends DefinitionKind, T>(
  records: readonly DefinitionRecord[],
  kind: K,
  itemOf: (record: RecordOf<K>) => T,
): Stored<T>[] {
  return records
    .filter((record): record is RecordOf<K> & DefinitionRecord => record.record === kind)
    .map((record) => ({ item: itemOf(record), hash: definitionHash(record) }))
}
