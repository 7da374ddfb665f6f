import type { Store } from '../../store/port.ts'
import { checkClaims } from './claims/checkClaims.ts'
import type { IngestOptions } from './ingestOptions.ts'
import type { RecordSource } from './lines/recordSource.ts'
import type { KnownInput } from './lines/records.ts'
import { Spool } from './lines/spool.ts'
import { type IngestSummary, Tallies } from './summary.ts'
import { survey } from './survey/survey.ts'
import { writeInput } from './writing/writeInput.ts'

/**
 * Writes an input of the ingest format. All of it is checked before anything is written; unless
 * `keepGoing` is given, one bad record keeps all of it out. Batches land whole, so that an
 * interrupted ingest is completed by running it again, and what is there already is left alone.
 * Throws what the store throws, BAD_INPUT where the input cannot be read, and CONFLICT where it
 * changes meanwhile.
 */
export async function ingest(
  store: Store,
  source: RecordSource,
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const spool = new Spool()
  try {
    const input = await survey(store, source, spool, options)
    const checked = await checkClaims(input, store.reader(), options)
    await handOver(input, options)
    const tallies = new Tallies()
    const isStopped = () => options.signal?.aborted ?? false
    const isWriting = !isStopped() && (input.rejections.size === 0 || options.keepGoing === true)
    const isDone = isWriting
      ? await writeInput(store, { ...input, ...checked }, tallies, options)
      : !isStopped()
    return tallies.summary(input, { written: isWriting && !options.dryRun, interrupted: !isDone })
  } finally {
    spool.close()
  }
}

/** Tells of the rejected lines, with the text that is on them. */
async function handOver(
  { source, rejections }: KnownInput,
  { onRejected, signal }: IngestOptions,
): Promise<void> {
  if (!onRejected || rejections.size === 0 || signal?.aborted) return
  for await (const { number, text } of source.lines()) {
    if (rejections.has(number)) await onRejected(text, rejections.of(number))
  }
}
