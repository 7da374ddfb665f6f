import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  fileSource,
  LONGEST_LINE,
  type RecordSource,
  recordsSource,
  type SourceLine,
  textSource,
} from '../../../src/domain/ingest/lines/recordSource.ts'

const directory = mkdtempSync(join(tmpdir(), 'statecraft-test-'))
afterAll(() => rmSync(directory, { recursive: true }))

function fileOf(content: string | Buffer): RecordSource {
  const path = join(directory, 'input.jsonl')
  writeFileSync(path, content)
  return fileSource(path)
}

async function linesOf(source: RecordSource): Promise<SourceLine[]> {
  const lines: SourceLine[] = []
  for await (const line of source.lines()) lines.push(line)
  return lines
}

async function textsOf(source: RecordSource): Promise<string[]> {
  return (await linesOf(source)).map(({ text }) => text)
}

describe('the lines of a file', () => {
  it('are numbered from 1 and can be read again', async () => {
    const source = fileOf('{"a":1}\n\n{"b":2}\n')
    expect(await linesOf(source)).toEqual([
      { number: 1, text: '{"a":1}', fault: null },
      { number: 2, text: '', fault: null },
      { number: 3, text: '{"b":2}', fault: null },
    ])
    expect(await textsOf(source)).toEqual(['{"a":1}', '', '{"b":2}'])
  })

  it('end with LF or CRLF, the last one with neither', async () => {
    expect(await textsOf(fileOf('1\r\n2\n3'))).toEqual(['1', '2', '3'])
  })

  it('may begin with a byte order mark, in the first line only', async () => {
    expect(await textsOf(fileOf('\uFEFF1\n\uFEFF2'))).toEqual(['1', '\uFEFF2'])
  })

  it('keep characters whole that fall between two chunks of the file', async () => {
    const long = '🚀'.repeat(200_000)
    expect(await textsOf(fileOf(`x${long}\n${long}`))).toEqual([`x${long}`, long])
  })

  it('that are not UTF-8 have a fault, and leave the others alone', async () => {
    const lines = await linesOf(fileOf(Buffer.from([0x31, 0x0a, 0x22, 0xff, 0x22, 0x0a, 0x33])))
    expect(lines.map(({ fault }) => fault)).toEqual([null, 'the line is not UTF-8', null])
    expect(lines[1]?.text).toBe('"\uFFFD"')
  })

  it('that are too long have a fault, one byte less has none', async () => {
    const lines = await linesOf(
      fileOf(`${'x'.repeat(LONGEST_LINE)}\n${'x'.repeat(LONGEST_LINE + 1)}\n3`),
    )
    expect(lines.map(({ fault }) => fault)).toEqual([
      null,
      'the line is longer than 8388608 bytes',
      null,
    ])
    expect(lines[2]?.text).toBe('3')
  })

  it('are none in an empty file', async () => {
    expect(await textsOf(fileOf(''))).toEqual([])
  })

  it('of a file that is not there are BAD_INPUT', async () => {
    await expect(linesOf(fileSource(join(directory, 'nowhere')))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('nowhere cannot be read'),
    })
  })
})

describe('records that are at hand', () => {
  it('are lines of a text', async () => {
    expect(await textsOf(textSource('1\n2\n'))).toEqual(['1', '2'])
  })

  it('are JSON values, a line each', async () => {
    expect(await textsOf(recordsSource([{ a: 1 }, null, undefined]))).toEqual([
      '{"a":1}',
      'null',
      'null',
    ])
  })
})
