import { setImmediate as turn } from 'node:timers/promises'
import type { ChangeDraft } from '../../../model/change.ts'
import type { Store } from '../../../store/port.ts'
import { ahead } from '../../ahead.ts'
import { listsOf } from '../../listsOf.ts'
import type { CheckedClaims } from '../claims/checkClaims.ts'
import { distinctClaims } from '../claims/distinctClaims.ts'
import type { LocatedClaim } from '../claims/firstClaims.ts'
import { resolveClaim } from '../claims/resolveClaim.ts'
import type { ClaimRecord } from '../lines/record.ts'
import { changedMeanwhile, inBatches, type Located, recordsOf } from '../lines/records.ts'
import type { Tallies } from '../summary.ts'
import { knownFrom } from '../survey/knownFrom.ts'
import { referencesOf } from '../survey/referencesOf.ts'
import type { SurveyedInput } from '../survey/surveyedInput.ts'
import { writeClaims, writeRelations } from './writeClaims.ts'

/** An input whose good records may be written. */
export interface CheckedInput extends SurveyedInput, CheckedClaims {}

/** How claims are written. */
export interface ClaimsJob {
  readonly draft: ChangeDraft | null
  readonly batchSize: number
  readonly signal: AbortSignal | undefined
  readonly tallies: Tallies
  readonly onWritten: (count: number) => void
}

/** Writes the good claims of an input in batches; the next one is made while one is written. */
export async function writeAllClaims(
  store: Store,
  input: CheckedInput,
  { draft, batchSize, signal, tallies, onWritten }: ClaimsJob,
): Promise<void> {
  if (signal?.aborted) return
  const { type: typeOf } = knownFrom(input.definitions, input.lookup)
  if (draft) await writeRelations(store, input.givenById, typeOf, draft)
  const seen = draft === null ? new Set<string>() : null
  let isLikelyNew = false
  for await (const batch of ahead(resolvedBatches(input, batchSize, signal))) {
    const claims = distinctClaims(batch, seen)
    const created = await writeClaims(store, { claims, typeOf, draft, isLikelyNew })
    isLikelyNew = created > 0
    tallies.add('claim', 'created', created)
    tallies.add('claim', 'unchanged', batch.length - created)
    onWritten(batch.length)
    if (signal?.aborted) return
  }
}

/** The good claims with all that they refer to: those that are remembered, then the others. */
async function* resolvedBatches(
  input: CheckedInput,
  batchSize: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly LocatedClaim[]> {
  const { first, rejections } = input
  yield* listsOf(
    first.take().filter(({ line }) => !rejections.has(line)),
    batchSize,
  )
  for await (const batch of inBatches(claimsBehind(input, signal), batchSize)) {
    yield await resolveAgain(batch, input)
  }
}

/** The good claims that are not remembered, those that correct others last. */
async function* claimsBehind(
  input: CheckedInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<Located<ClaimRecord>> {
  const { first, corrections, rejections } = input
  for await (const located of recordsOf('claim', input, signal, first.last)) {
    if (!located.record.supersedes) yield located
  }
  for (const located of corrections.records(rejections)) {
    if (signal?.aborted) return
    yield located
  }
}

/** How many claims are made in one turn of the event loop. */
const STRIDE = 250

/** Good claims, resolved once more rather than remembered. */
async function resolveAgain(
  batch: readonly Located<ClaimRecord>[],
  { source, definitions, lookup }: SurveyedInput,
): Promise<readonly LocatedClaim[]> {
  const records = batch.map(({ record }) => record)
  await lookup.load(referencesOf(records, definitions))
  const known = knownFrom(definitions, lookup)
  const claims: LocatedClaim[] = []
  for (const { line, record } of batch) {
    const resolved = resolveClaim(record, known)
    if (!('claim' in resolved)) throw changedMeanwhile(source, line)
    claims.push({ line, resolved })
    // In between the answers of the database are taken in.
    if (claims.length % STRIDE === 0) await turn()
  }
  return claims
}
