import { checkRelationType } from './checkRelationType.ts'
import { Definitions } from './definitions.ts'
import type { GraphLookup } from './graphLookup.ts'
import type { Fault } from './problem.ts'
import { readTime } from './readTime.ts'
import type { ClaimRecord, FillerRecord, IngestRecord, RelationByRoles } from './record.ts'
import type { RecordSource } from './recordSource.ts'
import { readRecords } from './records.ts'
import type { Rejections } from './rejections.ts'

/** What a first reading of an input finds. */
export interface Survey {
  readonly definitions: Definitions
  /** How many lines have something on them. */
  readonly lines: number
}

/**
 * Reads an input for the first time: the form of every line, and what the input defines. What
 * definitions refer to is checked against the graph at the end; claims are left for later.
 */
export async function survey(
  source: RecordSource,
  lookup: GraphLookup,
  rejections: Rejections,
): Promise<Survey> {
  const definitions = new Definitions()
  let lines = 0
  for await (const { line, record, faults } of readRecords(source)) {
    lines += 1
    if (!record) rejections.add(line.number, faults)
    else rejections.add(line.number, note(record, line.number, definitions))
  }
  await checkVocabulary(definitions, lookup, rejections)
  await checkDocuments(definitions, lookup, rejections)
  return { definitions, lines }
}

function note(record: IngestRecord, line: number, definitions: Definitions): Fault[] {
  const faults: Fault[] = []
  const report = (path: string, message: string) => void faults.push({ path, message })
  if (record.record === 'document' && record.publishedAt !== undefined) {
    readTime(record.publishedAt, 'publishedAt', report)
  }
  if (record.record === 'claim') {
    for (const [path, relation] of labelled(record)) {
      const fault = definitions.label(relation, line)
      if (fault) report(`${path}.label`, fault)
    }
  }
  if (faults.length > 0) return faults
  const fault = definitions.add(record, line)
  if (fault) report('id', fault)
  return faults
}

/** The relations in a claim that are told by their roles, with where they stand. */
function labelled(claim: ClaimRecord): [string, RelationByRoles][] {
  const found: [string, RelationByRoles][] = []
  const visit = (filler: FillerRecord, path: string): void => {
    if (typeof filler === 'string' || !('type' in filler)) return
    found.push([path, filler])
    visitRoles(filler.roles, `${path}.roles`)
  }
  const visitRoles = (roles: RelationByRoles['roles'], path: string): void => {
    for (const [role, fillers] of Object.entries(roles)) {
      for (const filler of [fillers].flat()) visit(filler, `${path}.${role}`)
    }
  }
  visit(claim.relation, 'relation')
  visitRoles(claim.roles ?? {}, 'roles')
  return found
}

async function checkVocabulary(
  definitions: Definitions,
  lookup: GraphLookup,
  rejections: Rejections,
): Promise<void> {
  await lookup.load({ types: new Set(definitions.types.keys()) })
  for (const [id, type] of [...definitions.types]) {
    const faults: Fault[] = []
    checkRelationType(type, lookup.type(id), (path, message) => faults.push({ path, message }))
    if (faults.length === 0) continue
    rejections.add(definitions.get('relationType', id)?.line ?? 0, faults)
    definitions.remove('relationType', id)
  }
}

async function checkDocuments(
  definitions: Definitions,
  lookup: GraphLookup,
  rejections: Rejections,
): Promise<void> {
  const documents = [...definitions.documents]
  await lookup.load({ publishers: new Set(documents.map(([, { publisher }]) => publisher)) })
  for (const [id, { publisher }] of documents) {
    if (definitions.get('publisher', publisher) || lookup.publisher(publisher)) continue
    rejections.add(definitions.get('document', id)?.line ?? 0, [
      { path: 'publisher', message: `there is no publisher ${publisher}` },
    ])
    definitions.remove('document', id)
  }
}
