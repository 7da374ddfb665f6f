import { createReadStream } from 'node:fs'

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
const LONGEST = 8 * 1024 * 1024

const NEWLINE = 0x0a

/** The lines of a file. Memory is bounded by the longest line, whatever the file's size. */
export function fileSource(path: string, name = path): RecordSource {
  return { name, lines: () => linesOf(createReadStream(path)) }
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

async function* linesOf(
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
    if (length <= LONGEST) parts.push(part)
    else parts = []
  }

  function take(): SourceLine {
    number += 1
    const line =
      length > LONGEST
        ? { number, text: '', fault: `the line is longer than ${LONGEST} bytes` }
        : { number, ...decode(Buffer.concat(parts)) }
    parts = []
    length = 0
    return number === 1 ? { ...line, text: line.text.replace(/^\uFEFF/, '') } : line
  }
}

function decode(bytes: Buffer): { text: string; fault: string | null } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text: text.replace(/\r$/, ''), fault: null }
  } catch {
    return { text: bytes.toString('latin1'), fault: 'the line is not UTF-8' }
  }
}
