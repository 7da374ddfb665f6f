import { createWriteStream } from 'node:fs'
import { access, constants, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { ingest } from '../domain/ingest/ingest.ts'
import { fileSource } from '../domain/ingest/recordSource.ts'
import type { IngestSummary } from '../domain/ingest/summary.ts'
import { StatecraftError } from '../model/errors.ts'
import { openStore } from './openStore.ts'
import { RejectedFile } from './rejectedFile.ts'
import { summaryText } from './summaryText.ts'

interface Options {
  readonly dryRun?: boolean
  readonly keepGoing?: boolean
  readonly rejected?: string
}

/** How many problems are told one by one. */
const TOLD = 50

/** `statecraft ingest FILE|-`: writes a file of the ingest format. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('write records of the ingest format into the graph')
    .argument('<file>', 'a file of JSON Lines, or - for standard input')
    .option('--dry-run', 'only say what would change')
    .option('--keep-going', 'write the good records, and put the rejected ones in a file')
    .option('--rejected <file>', 'where to put them (default: <file>.rejected.jsonl)')
    .action(async (file: string, options: Options) => {
      const spool = file === '-' ? await spoolInput() : null
      try {
        process.exitCode = await run(spool?.path ?? file, file, options)
      } finally {
        await spool?.remove()
      }
    })
}

async function run(path: string, name: string, options: Options): Promise<number> {
  await access(path, constants.R_OK).catch((cause: Error) => {
    throw new StatecraftError('BAD_INPUT', `${name} cannot be read: ${cause.message}`, { cause })
  })
  const store = await openStore(readConfig())
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: ' {bar} {value}/{total} records, {eta_formatted} left' })
    : null
  const rejected = options.keepGoing
    ? new RejectedFile(options.rejected ?? `${name === '-' ? 'stdin' : name}.rejected.jsonl`)
    : null
  try {
    const summary = await ingest(store, fileSource(path, name), {
      dryRun: options.dryRun,
      keepGoing: options.keepGoing,
      signal: stop.signal,
      onProgress: (done, of) => (bar?.isActive ? bar.update(done) : bar?.start(of, done)),
      ...(rejected ? { onRejected: rejected.add } : {}),
    })
    bar?.stop()
    await rejected?.close()
    tell(summary, name, rejected?.path ?? null)
    if (summary.interrupted) return 130
    return summary.rejected > 0 ? 1 : 0
  } finally {
    bar?.stop()
    process.off('SIGINT', interrupt)
    await store.close()
  }
}

function tell(summary: IngestSummary, name: string, rejected: string | null): void {
  for (const { line, path, message } of summary.problems.slice(0, TOLD)) {
    process.stderr.write(`${name}:${line}: ${path ? `${path}: ` : ''}${message}\n`)
  }
  const more = summary.problems.length - TOLD
  if (more > 0) process.stderr.write(`${name}: ${more} more problems or further ones\n`)
  process.stdout.write(summaryText(summary, rejected))
}

/** Standard input is read several times, so it is put in a file first. */
async function spoolInput(): Promise<{ path: string; remove: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'statecraft-'))
  const path = join(directory, 'stdin.jsonl')
  await pipeline(process.stdin, createWriteStream(path))
  return { path, remove: () => rm(directory, { recursive: true }) }
}
