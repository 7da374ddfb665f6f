import type { Store } from '../../../store/port.ts'
import type { IngestOptions } from '../ingestOptions.ts'
import { glimpse } from '../lines/glimpse.ts'
import { LineKinds } from '../lines/lineKinds.ts'
import { parseRecord } from '../lines/parseRecord.ts'
import type { Fault } from '../lines/problem.ts'
import { readTime } from '../lines/readTime.ts'
import type { IngestRecord } from '../lines/record.ts'
import type { RecordSource } from '../lines/recordSource.ts'
import { Rejections } from '../lines/rejections.ts'
import type { Spool } from '../lines/spool.ts'
import { checkDocuments, checkPurged, checkVocabulary } from './checkDefinitions.ts'
import { ClaimIds } from './claimIds.ts'
import { Definitions } from './definitions.ts'
import { GraphLookup } from './graphLookup.ts'
import { InputCorrections } from './inputCorrections.ts'
import { mentionsOf } from './mentionsOf.ts'
import type { SurveyedInput } from './surveyedInput.ts'

/** How many lines are read between two reports of progress. */
const STRIDE = 1_000

/**
 * Reads an input for the first time: the form of every line, and what the input defines. What
 * definitions refer to is checked against the graph at the end; claims are left for later.
 */
export async function survey(
  store: Store,
  source: RecordSource,
  spool: Spool,
  { onProgress, signal }: IngestOptions,
): Promise<SurveyedInput> {
  const reader = store.reader()
  const found: SurveyedInput = {
    source,
    kinds: new LineKinds(),
    rejections: new Rejections(spool),
    definitions: new Definitions(spool),
    lookup: new GraphLookup(reader),
    corrections: new InputCorrections(spool),
    claimIds: new ClaimIds(),
  }
  for await (const line of source.lines()) {
    if (signal?.aborted) return found
    const parsed = parseRecord(line)
    if (parsed?.record) noteRecord(parsed.record, line.number, found)
    else if (parsed) noteFaulty(parsed.faults, parsed.json, line.number, found)
    if (line.number % STRIDE === 0) onProgress?.({ phase: 'read', done: line.number, of: null })
  }
  await checkPurged(found, reader)
  await checkVocabulary(found, reader)
  await checkDocuments(found)
  return found
}

function noteRecord(
  record: IngestRecord,
  line: number,
  { kinds, definitions, rejections, corrections, claimIds }: SurveyedInput,
) {
  kinds.set(line, record.record)
  if (record.record === 'claim') {
    record.supersedes?.claims.forEach((id) => void corrections.want(id))
    if (record.id !== undefined || record.supersedes) claimIds.remember()
  }
  rejections.add(line, faultsOf(record, line, definitions))
}

function faultsOf(record: IngestRecord, line: number, definitions: Definitions): readonly Fault[] {
  const faults: Fault[] = []
  const report = (path: string, message: string) => void faults.push({ path, message })
  if (record.record === 'claim') {
    const { labelled, ids } = mentionsOf(record)
    for (const relation of labelled) {
      const fault = definitions.addLabel(relation, line)
      if (fault) report(`${relation.path}.label`, fault)
    }
    for (const id of ids) definitions.addGivenById(id)
    return faults
  }
  if (record.record === 'document' && record.publishedAt !== undefined) {
    readTime(record.publishedAt, 'publishedAt', report)
  }
  if (faults.length > 0) definitions.lose(record.record, record.id, line)
  else {
    const fault = definitions.add(record, line)
    if (fault) report('id', fault)
  }
  return faults
}

/** What a line that is no record would have defined is told to those that ask for it. */
function noteFaulty(
  faults: readonly Fault[],
  json: unknown,
  line: number,
  found: SurveyedInput,
): void {
  const { kind, id, labels } = glimpse(json)
  if (kind) found.kinds.set(line, kind)
  if (kind && kind !== 'claim' && id !== null) found.definitions.lose(kind, id, line)
  for (const label of labels) found.definitions.lose('label', label, line)
  found.rejections.add(line, faults)
}
