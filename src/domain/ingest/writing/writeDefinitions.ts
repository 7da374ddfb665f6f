import type { ChangeDraft } from '../../../model/change.ts'
import type { Stored, Versioned } from '../../../store/port/stored.ts'
import type { Reader, Store, Writer } from '../../../store/port.ts'
import { deriveAnew } from '../../derivation/deriveAnew.ts'
import { defineEntities } from '../../identity/defineEntities.ts'
import { refusePurged, type Suspect } from '../../purge/purgedAmong.ts'
import { documentOf, entityOf, publisherOf, relationTypeOf } from '../lines/itemOf.ts'
import type { RecordOf } from '../lines/record.ts'
import {
  type DefinitionKind,
  type DefinitionRecord,
  definitionHash,
} from '../survey/definitions.ts'
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
  const hashed = records.map((record) => ({ record, hash: definitionHash(record) }))
  const { news, written } = await compare(store.reader(), kind, hashed)
  if (news.length === 0 || draft === null) return written
  return await store.write(draft, async (writer) => {
    const [plan] = await Promise.all([
      compare(writer, kind, news),
      refusePurged(writer, () => news.flatMap(({ record }) => suspectsOf(record))),
    ])
    await put(writer, plan.news)
    return plan.written
  })
}

function suspectsOf({ record, id }: DefinitionRecord): readonly Suspect[] {
  if (record === 'document') return [['Document', id]]
  return record === 'entity' ? [['Entity', id]] : []
}

/** A definition with the hash of what it says. */
interface Hashed<R extends DefinitionRecord = DefinitionRecord> {
  readonly record: R
  readonly hash: string
}

async function compare(reader: Reader, kind: DefinitionKind, definitions: readonly Hashed[]) {
  const held = await versions(
    reader,
    kind,
    definitions.map(({ record }) => record.id),
  )
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]))
  const news = definitions.filter(({ record, hash }) => hashes.get(record.id) !== hash)
  const changed = news.filter(({ record }) => hashes.has(record.id)).length
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

async function put(writer: Writer, records: readonly Hashed[]): Promise<void> {
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
  definitions: readonly Hashed[],
  kind: K,
  itemOf: (record: RecordOf<K>) => T,
): Stored<T>[] {
  const isOf = (one: Hashed): one is Hashed<RecordOf<K> & DefinitionRecord> =>
    one.record.record === kind
  return definitions.filter(isOf).map(({ record, hash }) => ({ item: itemOf(record), hash }))
}
