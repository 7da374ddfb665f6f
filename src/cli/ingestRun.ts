import type { Readable, Writable } from 'node:stream'
import { ingest } from '../domain/ingest/ingest.ts'
import { fileSource } from '../domain/ingest/lines/recordSource.ts'
import type { IngestSummary } from '../domain/ingest/summary.ts'
import type { Store } from '../store/port.ts'
import { IngestRejects } from './ingestRejects.ts'
import { problemsText, summaryText } from './ingestReport.ts'
import { openInput } from './inputFile.ts'
import { progressLine } from './progressLine.ts'

export interface IngestArguments {
  /** A path, or `-` for standard input. */
  readonly file: string
  readonly dryRun?: boolean | undefined
  readonly keepGoing?: boolean | undefined
  readonly author?: string | undefined
  readonly reason?: string | undefined
  /** Where rejected lines go. */
  readonly rejected?: string | undefined
}

/** What a run has around it. */
export interface Surroundings {
  readonly open: () => Promise<Store>
  readonly signal: AbortSignal
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
}

/** Runs an ingest and tells what became of it; answers the exit code. Throws when it cannot run. */
export async function runIngest(given: IngestArguments, around: Surroundings): Promise<number> {
  const input = await openInput(given.file, around.stdin, around.signal)
  try {
    const store = await around.open()
    try {
      return await ingestInto(store, fileSource(input.path, input.name), given, around)
    } finally {
      await store.close()
    }
  } finally {
    await input.dispose()
  }
}

async function ingestInto(
  store: Store,
  source: Parameters<typeof ingest>[1],
  given: IngestArguments,
  { signal, stdout, stderr }: Surroundings,
): Promise<number> {
  const progress = progressLine(stderr, 'records')
  const rejects = rejectsOf(given, source.name)
  try {
    const summary = await ingest(store, source, {
      dryRun: given.dryRun,
      keepGoing: given.keepGoing,
      author: given.author,
      reason: given.reason,
      signal,
      onProgress: progress.show,
      onRejected: rejects?.add,
    })
    progress.clear()
    stderr.write(problemsText(summary, source.name))
    stdout.write(summaryText(summary, { dryRun: given.dryRun ?? false, file: rejects?.written }))
    return exitCode(summary)
  } finally {
    progress.clear()
    rejects?.close()
  }
}

/** Rejected lines are kept where the good ones are written, or where that is asked for. */
export function rejectsOf(given: IngestArguments, name: string): IngestRejects | null {
  if (given.rejected !== undefined) return new IngestRejects(given.rejected)
  const isKept = given.keepGoing && !given.dryRun
  return isKept ? new IngestRejects(`${name}.rejected.jsonl`) : null
}

export function exitCode({ interrupted, rejected }: IngestSummary): number {
  if (interrupted) return 130
  return rejected > 0 ? 1 : 0
}
