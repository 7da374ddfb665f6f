import { createReadStream } from 'node:fs'
import { StatecraftError } from '../../../model/errors.ts'

/** One line of input: its text, or why it has none. */
export interface SourceLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Why the line cannot be read; null where it can. */
  readonly fault: string | null
}

/** Records to write, as lines of JSON that can be read several times. */
export interface RecordSource {
  readonly name: string
  lines(): AsyncIterable<SourceLine>
}

/** The longest line that is read, in bytes. */
export const LONGEST_LINE = 8 * 1024 * 1024

const NEWLINE = 0x0a
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The lines of a file. Memory is bounded by the longest line, whatever the file's size. Reading
 * throws BAD_INPUT where the file cannot be read.
 */
export function fileSource(path: string, name = path): RecordSource {
  return { name, lines: () => linesOf(chunksOf(path, name)) }
}

/** The lines of a text. */
export function textSource(text: string): RecordSource {
  return { name: 'lines', lines: () => linesOf([Buffer.from(text)]) }
}

/** Records that are at hand as JSON values, each a line of its own. */
export function recordsSource(records: readonly unknown[]): RecordSource {
  return {
    name: 'records',
    async *lines() {
      for (const [index, record] of records.entries()) {
        yield { number: index + 1, text: JSON.stringify(record) ?? 'null', fault: null }
      }
    },
  }
}

async function* chunksOf(path: string, name: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StatecraftError('BAD_INPUT', `${name} cannot be read: ${reason}`, { cause })
  }
}

/** The lines of some bytes, however they are cut. */
export async function* linesOf(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<SourceLine> {
  let number = 0
  let parts: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (length > 0) yield take()

  /** Holds on to a part of a line; of a line that is too long only its length. */
  function keep(part: Buffer): void {
    length += part.length
    if (length <= LONGEST_LINE) parts.push(part)
    else parts = []
  }

  function take(): SourceLine {
    number += 1
    const line =
      length > LONGEST_LINE
        ? { number, text: '', fault: `the line is longer than ${LONGEST_LINE} bytes` }
        : { number, ...decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)) }
    parts = []
    length = 0
    return number === 1 ? { ...line, text: line.text.replace(/^\uFEFF/, '') } : line
  }
}

function decode(bytes: Buffer | undefined): { text: string; fault: string | null } {
  try {
    return { text: utf8.decode(bytes).replace(/\r$/, ''), fault: null }
  } catch {
    // For the file of rejected lines the text is told with � where it cannot be read.
    return { text: bytes?.toString('utf8') ?? '', fault: 'the line is not UTF-8' }
  }
}
