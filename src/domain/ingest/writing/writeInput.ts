import type { ChangeDraft } from '../../../model/change.ts'
import type { Store } from '../../../store/port.ts'
import type { IngestOptions } from '../ingestOptions.ts'
import { type RecordKind, recordKinds } from '../lines/record.ts'
import { inBatches, type KnownInput } from '../lines/records.ts'
import type { Tallies } from '../summary.ts'
import { readsDifferently } from '../survey/checkRelationType.ts'
import type { DefinitionKind } from '../survey/definitions.ts'
import type { SurveyedInput } from '../survey/surveyedInput.ts'
import { BATCH_SIZE } from './batchSize.ts'
import { rederive } from './rederive.ts'
import { type CheckedInput, writeAllClaims } from './writeAllClaims.ts'
import { writeDefinitions } from './writeDefinitions.ts'

/**
 * Writes the good records of an input in batches. What others refer to is written first, so that
 * the order of lines makes no difference. Answers whether all of it is done, which it is unless the
 * ingest was told to stop.
 */
export async function writeInput(
  store: Store,
  input: CheckedInput,
  tallies: Tallies,
  options: IngestOptions,
): Promise<boolean> {
  const of = goodRecords(input)
  let done = 0
  const onWritten = (count: number) => {
    done += count
    options.onProgress?.({ phase: 'write', done, of })
  }
  const draft = draftOf(options)
  if (draft) await rederiveChanged(store, input, draft)
  for (const kind of ['publisher', 'document', 'relationType', 'entity'] as const) {
    await writeKind(store, kind, input, { tallies, options, onWritten })
  }
  const { batchSize = BATCH_SIZE, signal } = options
  await writeAllClaims(store, input, { draft, batchSize, signal, tallies, onWritten })
  return done === of
}

function goodRecords(input: SurveyedInput): number {
  return recordKinds.reduce((sum, kind) => sum + goodOf(kind, input), 0)
}

/** How many good records of a kind there are. */
function goodOf(kind: RecordKind, { kinds, rejections }: Omit<KnownInput, 'source'>): number {
  const rejected = [...rejections.lines()].filter((line) => kinds.of(line) === kind)
  return kinds.count(kind) - rejected.length
}

interface Job {
  readonly tallies: Tallies
  readonly options: IngestOptions
  readonly onWritten: (count: number) => void
}

/**
 * Relations whose type reads differently now are derived anew before the type itself is written:
 * an interrupted ingest still finds the type changed and does it again.
 */
async function rederiveChanged(
  store: Store,
  { definitions, lookup }: SurveyedInput,
  draft: ChangeDraft,
) {
  for (const type of definitions.types()) {
    const held = lookup.type(type.id)
    if (held && readsDifferently(type, held)) await rederive(store, type, draft)
  }
}

async function writeKind(
  store: Store,
  kind: DefinitionKind,
  { definitions, kinds, rejections }: SurveyedInput,
  { tallies, options, onWritten }: Job,
): Promise<void> {
  const { batchSize = BATCH_SIZE, signal } = options
  for await (const batch of inBatches(definitions.records(kind), batchSize)) {
    if (signal?.aborted) return
    const { created, changed } = await writeDefinitions(
      store,
      kind,
      batch.map(({ record }) => record),
      draftOf(options),
    )
    tallies.add(kind, 'created', created)
    tallies.add(kind, 'changed', changed)
    tallies.add(kind, 'unchanged', batch.length - created - changed)
    onWritten(batch.length)
  }
  // Further lines say what the first ones do.
  const again = goodOf(kind, { kinds, rejections }) - definitions.count(kind)
  if (again === 0 || signal?.aborted) return
  tallies.add(kind, 'unchanged', again)
  onWritten(again)
}

/** What the log is to say of each batch; null where nothing is to be written. */
function draftOf({ dryRun, author = null, reason = null, now: at }: IngestOptions) {
  const draft: ChangeDraft = { kind: 'INGEST', author, reason, subjects: [], at }
  return dryRun ? null : draft
}
