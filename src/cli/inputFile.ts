import { createWriteStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { StatecraftError } from '../model/errors.ts'

/** A file that can be read several times, until it is disposed of. */
export interface InputFile {
  readonly path: string
  /** What it is called in messages. */
  readonly name: string
  dispose(): Promise<void>
}

/**
 * Opens a file, or, for `-`, takes in all of stdin. Throws BAD_INPUT where it cannot be read, and
 * the signal's reason when that stops it.
 */
export async function openInput(
  path: string,
  stdin: Readable,
  signal: AbortSignal,
): Promise<InputFile> {
  if (path === '-') return spooled(stdin, signal)
  await checkReadable(path)
  return { path, name: path, dispose: async () => {} }
}

/** Stdin can be read once, an input is read several times: a file in between. */
async function spooled(stdin: Readable, signal: AbortSignal): Promise<InputFile> {
  const directory = await mkdtemp(join(tmpdir(), 'statecraft-'))
  const dispose = () => rm(directory, { recursive: true, force: true })
  const path = join(directory, 'stdin')
  try {
    await pipeline(stdin, createWriteStream(path), { signal })
  } catch (error) {
    await dispose()
    throw error
  }
  return { path, name: 'stdin', dispose }
}

async function checkReadable(path: string): Promise<void> {
  try {
    const file = await open(path, 'r')
    const isFile = (await file.stat()).isFile()
    await file.close()
    if (!isFile) throw new Error('it is no file; what comes through a pipe is read with -')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StatecraftError('BAD_INPUT', `${path} cannot be read: ${reason}`, { cause })
  }
}
