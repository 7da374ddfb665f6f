import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { CodeBook, readCodeBook } from '../domain/import/codeBook.ts'
import { importRows, type Reading } from '../domain/import/importRows.ts'
import { readMapping } from '../domain/import/readMapping.ts'
import { tsvSource } from '../domain/import/tsvSource.ts'
import { StatecraftError } from '../model/errors.ts'
import type { Store } from '../store/port.ts'
import { problemsText, summaryText } from './ingestReport.ts'
import { exitCode, type IngestArguments, rejectsOf, type Surroundings } from './ingestRun.ts'
import { type InputFile, openInput } from './inputFile.ts'
import { progressLine } from './progressLine.ts'

export interface ImportArguments extends IngestArguments {
  /** The path of the mapping. */
  readonly mapping: string
  /** How many rows are written together. */
  readonly batch?: number | undefined
}

/** Runs an import and tells what became of it; answers the exit code. Throws when it cannot run. */
export async function runImport(given: ImportArguments, around: Surroundings): Promise<number> {
  const reading = await readReading(given.mapping)
  const input = await openInput(given.file, around.stdin, around.signal)
  try {
    const store = await around.open()
    try {
      return await importInto(store, input, reading, given, around)
    } finally {
      await store.close()
    }
  } finally {
    await input.dispose()
  }
}

async function importInto(
  store: Store,
  { path, name }: InputFile,
  reading: Reading,
  given: ImportArguments,
  { signal, stdout, stderr }: Surroundings,
): Promise<number> {
  const { dryRun = false, keepGoing, author, reason, batch: batchSize } = given
  const progress = progressLine(stderr, 'rows')
  const rejects = rejectsOf(given, name)
  const source = tsvSource(path, { name, quoted: reading.mapping.quoted })
  try {
    const summary = await importRows(store, source, reading, {
      dryRun,
      keepGoing,
      author,
      reason,
      batchSize,
      signal,
      onProgress: progress.show,
      onRejected: rejects?.add,
    })
    progress.clear()
    stderr.write(problemsText(summary, name))
    stdout.write(summaryText(summary, { dryRun, file: rejects?.written }))
    return exitCode(summary)
  } finally {
    progress.clear()
    rejects?.close()
  }
}

/** A mapping with its code book, which stands beside it. Throws BAD_INPUT where they cannot be used. */
async function readReading(path: string): Promise<Reading> {
  const mapping = readMapping(await readText(path), path)
  const { codes } = mapping.types
  if (!codes) return { mapping, codes: new CodeBook([]) }
  const book = resolve(dirname(path), codes.file)
  return { mapping, codes: readCodeBook(await readText(book), book) }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StatecraftError('BAD_INPUT', `${path} cannot be read: ${reason}`, { cause })
  }
}
