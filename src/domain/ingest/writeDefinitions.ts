import type { Stored, Versioned } from '../../store/port/stored.ts'
import type { Store, Writer } from '../../store/port.ts'
import { definitionHash, type RecordKind } from './definitions.ts'
import { documentOf, entityOf, publisherOf, relationTypeOf } from './itemOf.ts'
import type { IngestRecord } from './record.ts'
import type { Tallies } from './summary.ts'

type DefinitionKind = Exclude<RecordKind, 'claim'>
type DefinitionRecord = Extract<IngestRecord, { record: DefinitionKind }>
type Versions = (ids: readonly string[]) => Promise<readonly Versioned[]>

/** Writes definitions of one kind in one transaction, and counts what became of them. */
export async function writeDefinitions(
  store: Store,
  kind: DefinitionKind,
  records: readonly DefinitionRecord[],
  tallies: Tallies,
  dryRun: boolean,
): Promise<void> {
  const plan = await compare(versionsOf(store.reader(), kind), records)
  if (plan.news.length > 0 && !dryRun) {
    await store.write(async (writer) => put(writer, plan.news))
  }
  tallies.add(kind, 'created', plan.news.length - plan.changed)
  tallies.add(kind, 'changed', plan.changed)
  tallies.add(kind, 'unchanged', records.length - plan.news.length)
}

/** The records that say something new; of one id the first. */
async function compare(versions: Versions, records: readonly DefinitionRecord[]) {
  const held = await versions(records.map(({ id }) => id))
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]))
  const news = new Map<string, DefinitionRecord>()
  for (const record of records) {
    if (!news.has(record.id) && hashes.get(record.id) !== definitionHash(record)) {
      news.set(record.id, record)
    }
  }
  const changed = [...news.keys()].filter((id) => hashes.has(id)).length
  return { news: [...news.values()], changed }
}

function versionsOf(reader: ReturnType<Store['reader']>, kind: DefinitionKind): Versions {
  switch (kind) {
    case 'publisher':
      return reader.publisherVersions
    case 'document':
      return reader.documentVersions
    case 'relationType':
      return reader.relationTypeVersions
    case 'entity':
      return reader.entityVersions
  }
}

async function put(writer: Writer, records: readonly DefinitionRecord[]): Promise<void> {
  const of = <K extends DefinitionKind, T>(
    kind: K,
    item: (record: Extract<DefinitionRecord, { record: K }>) => T,
  ): Stored<T>[] =>
    records
      .filter(
        (record): record is Extract<DefinitionRecord, { record: K }> => record.record === kind,
      )
      .map((record) => ({ item: item(record), hash: definitionHash(record) }))
  await writer.putPublishers(of('publisher', publisherOf))
  await writer.putDocuments(of('document', documentOf))
  await writer.putRelationTypes(of('relationType', relationTypeOf))
  await writer.putEntities(of('entity', entityOf))
}
