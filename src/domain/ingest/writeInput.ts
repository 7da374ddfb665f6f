import type { ChangeDraft } from '../../model/change.ts'
import type { RelationIdentity } from '../../store/port/relations.ts'
import type { Store } from '../../store/port.ts'
import { readsDifferently } from './checkRelationType.ts'
import type { DefinitionKind } from './definitions.ts'
import type { IngestOptions } from './ingestOptions.ts'
import { knownFrom } from './knownFrom.ts'
import { type ClaimRecord, type RecordKind, recordKinds } from './record.ts'
import { changedMeanwhile, inBatches, type KnownInput, type Located, recordsOf } from './records.ts'
import { rederive } from './rederive.ts'
import { referencesOf } from './referencesOf.ts'
import { type ResolvedClaim, resolveClaim } from './resolveClaim.ts'
import type { Tallies } from './summary.ts'
import type { SurveyedInput } from './surveyedInput.ts'
import { writeClaims, writeRelations } from './writeClaims.ts'
import { writeDefinitions } from './writeDefinitions.ts'

/** Records in a transaction: the embedded engine pays for each commit, whatever is in it. */
const BATCH = 5_000

/** An input whose good records may be written. */
export interface CheckedInput extends SurveyedInput {
  /** Relations that claims give by their ids and other claims make. */
  readonly givenById: readonly RelationIdentity[]
}

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
  await writeAllClaims(store, input, { tallies, options, onWritten })
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
  const { batchSize = BATCH, signal } = options
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

async function writeAllClaims(
  store: Store,
  input: CheckedInput,
  { tallies, options, onWritten }: Job,
): Promise<void> {
  const { signal, batchSize = BATCH } = options
  const draft = draftOf(options)
  if (signal?.aborted) return
  const { type: typeOf } = knownFrom(input.definitions, input.lookup)
  if (draft) await writeRelations(store, input.givenById, typeOf, draft)
  const seen = new Set<string>()
  let isLikelyNew = false
  for await (const batch of inBatches(claimsInOrder(input, signal), batchSize)) {
    const claims = (await resolveAgain(batch, input)).filter(({ claim: { id } }) => {
      const isFirst = !seen.has(id)
      seen.add(id)
      return isFirst
    })
    const created = await writeClaims(store, { claims, typeOf, draft, isLikelyNew })
    isLikelyNew = created > 0
    tallies.add('claim', 'created', created)
    tallies.add('claim', 'unchanged', batch.length - created)
    onWritten(batch.length)
    if (signal?.aborted) return
  }
}

/** The good claims, those that correct others last. */
async function* claimsInOrder(
  input: CheckedInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<Located<ClaimRecord>> {
  for await (const located of recordsOf('claim', input, signal)) {
    if (!located.record.supersedes) yield located
  }
  for (const located of input.corrections.records(input.rejections)) {
    if (signal?.aborted) return
    yield located
  }
}

/** What the log is to say of each batch; null where nothing is to be written. */
function draftOf({ dryRun, author = null, reason = null, now: at }: IngestOptions) {
  const draft: ChangeDraft = { kind: 'INGEST', author, reason, subjects: [], at }
  return dryRun ? null : draft
}

/** Good claims, resolved once more rather than remembered. */
async function resolveAgain(
  batch: readonly Located<ClaimRecord>[],
  { source, definitions, lookup }: SurveyedInput,
): Promise<readonly ResolvedClaim[]> {
  await lookup.load(
    referencesOf(
      batch.map(({ record }) => record),
      definitions,
    ),
  )
  const known = knownFrom(definitions, lookup)
  return batch.map(({ line, record }) => {
    const resolved = resolveClaim(record, known)
    if (!('claim' in resolved)) throw changedMeanwhile(source, line)
    return resolved
  })
}
