import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { StatecraftError } from '../../model/errors.ts'
import { linesOf } from '../ingest/lines/recordSource.ts'
import { quotedRows } from './quotedRows.ts'
import type { Row, RowSource } from './rowSource.ts'

export interface TsvOptions {
  /** What it is called where that is not its path. */
  readonly name?: string | undefined
  /** Whether cells may stand in double quotes. */
  readonly quoted?: boolean | undefined
}

/**
 * A file of cells parted by tabs, gzipped or not. Memory is bounded by the longest row, whatever the
 * file's size. Reading throws BAD_INPUT where the file cannot be read.
 */
export function tsvSource(
  path: string,
  { name = path, quoted = false }: TsvOptions = {},
): RowSource {
  return {
    name,
    rows: () => told(name, quoted ? quotedRows(chunksOf(path)) : plainRows(chunksOf(path))),
    fingerprint: async () => {
      const hash = createHash('sha256')
      for await (const chunk of told(name, createReadStream(path))) hash.update(chunk)
      return hash.digest('hex')
    },
  }
}

async function* plainRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<Row> {
  for await (const { number, text, fault } of linesOf(chunks)) {
    if (text.trim() === '' && fault === null) continue
    yield { line: number, text, cells: text.split('\t'), fault }
  }
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const file: Readable = createReadStream(path, { highWaterMark: 256 * 1024 })
  yield* (await isGzipped(path)) ? pipeline(file, createGunzip(), () => {}) : file
}

/** By its name, or by its first two bytes. */
async function isGzipped(path: string): Promise<boolean> {
  if (path.endsWith('.gz')) return true
  const file = await open(path)
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
  await file.close()
  return buffer[0] === 0x1f && buffer[1] === 0x8b
}

/** The same, with what goes wrong told by the name of the file. */
async function* told<T>(name: string, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items
  } catch (cause) {
    if (cause instanceof StatecraftError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StatecraftError('BAD_INPUT', `${name} cannot be read: ${reason}`, { cause })
  }
}
