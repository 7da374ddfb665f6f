import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type IngestArguments, runIngest } from '../../src/cli/ingestRun.ts'
import { StatecraftError } from '../../src/model/errors.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import { claim, story } from '../support/ingestSample.ts'
import { jsonLines } from '../support/jsonLines.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'statecraft-test-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

class Written extends Writable {
  text = ''
  readonly isTTY: boolean

  constructor(isTTY = false) {
    super({ decodeStrings: false })
    this.isTTY = isTTY
  }

  override _write(chunk: string, _: BufferEncoding, done: () => void): void {
    this.text += chunk
    done()
  }
}

interface Run {
  readonly stdin?: string
  readonly signal?: AbortSignal
  readonly isTTY?: boolean
}

async function open() {
  const store = await openEmbeddedStore()
  await store.migrate()
  return store
}

/** Runs an ingest into an empty graph; answers its exit code and what it wrote. */
async function run(given: IngestArguments, { stdin = '', signal, isTTY }: Run = {}) {
  const [stdout, stderr] = [new Written(), new Written(isTTY)]
  const code = await runIngest(given, {
    open,
    signal: signal ?? new AbortController().signal,
    stdin: Readable.from([stdin]),
    stdout,
    stderr,
  })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

function fileOf(records: readonly unknown[]): string {
  const path = join(directory, 'input.jsonl')
  writeFileSync(path, jsonLines(records))
  return path
}

const table = (...rows: string[]) =>
  ['                  created  unchanged    changed   rejected', ...rows, ''].join('\n')
const storyTable = table(
  'publisher               1          0          0          0',
  'document                2          0          0          0',
  'relationType            2          0          0          0',
  'entity                  4          0          0          0',
  'claim                   3          0          0          0',
  'total                  12          0          0          0',
)

describe('statecraft ingest', () => {
  it('tells what it wrote, by kind', async () => {
    expect(await run({ file: fileOf(story) })).toEqual({
      code: 0,
      stdout: `written\n${storyTable}`,
      stderr: '',
    })
  })

  it('reads standard input', async () => {
    const { code, stdout } = await run({ file: '-' }, { stdin: jsonLines(story) })
    expect([code, stdout]).toEqual([0, `written\n${storyTable}`])
  })

  it('says that nothing has changed', async () => {
    expect((await run({ file: fileOf([]) })).stdout).toMatch(/^nothing has changed\n/)
  })

  it('says what a dry run would do', async () => {
    const { code, stdout } = await run({ file: fileOf(story), dryRun: true })
    const headline = 'dry run: nothing was written; this is what would be'
    expect([code, stdout]).toEqual([0, `${headline}\n${storyTable}`])
  })

  it('names file, line, path and reason of what is wrong', async () => {
    const file = fileOf([...story, claim({ time: 'soon' }), { record: 'entity', id: 'x' }])
    const { code, stdout, stderr } = await run({ file })
    expect(code).toBe(1)
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(`^${file}:13: time: "soon" is no time in EDTF: `),
      `${file}:14: kind: this is missing`,
      `${file}:14: name: this is missing`,
      '',
    ])
    expect(stdout).toMatch(/^nothing was written, because records are rejected\n/)
    expect(readdirSync(directory)).toEqual(['input.jsonl'])
  })

  it('tells the first 50 problems and how many records more are rejected', async () => {
    const wrong = Array.from({ length: 60 }, () => ({ record: 'entity', id: 'x', kind: 'k' }))
    const { stderr } = await run({ file: '-' }, { stdin: jsonLines(wrong) })
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toHaveLength(51)
    expect(lines[49]).toBe('stdin:50: name: this is missing')
    expect(lines[50]).toBe('stdin: 10 more records rejected')
  })

  describe('that keeps going', () => {
    const bad = claim({ time: 'soon', relation: { ref: 'gone' } })

    it('writes the good records and puts the others beside the file', async () => {
      const nameless = { record: 'entity', id: 'x', kind: 'country' }
      const file = fileOf([bad, ...story, nameless])
      const { code, stdout } = await run({ file, keepGoing: true })
      expect(code).toBe(1)
      expect(stdout).toBe(
        `written\n${table(
          'publisher               1          0          0          0',
          'document                2          0          0          0',
          'relationType            2          0          0          0',
          'entity                  4          0          0          1',
          'claim                   3          0          0          1',
          'total                  12          0          0          2',
        )}the rejected records are in ${file}.rejected.jsonl\n`,
      )
      const record = JSON.stringify(bad)
      const rejected = readFileSync(`${file}.rejected.jsonl`, 'utf8').trimEnd().split('\n')
      expect(rejected.map((line) => JSON.parse(line) as unknown)).toEqual([
        {
          line: 1,
          path: 'relation.ref',
          message: 'no relation in this input is labelled "gone"',
          also: [{ path: 'time', message: expect.stringContaining('"soon"') }],
          record,
        },
        { line: 14, path: 'name', message: 'this is missing', record: JSON.stringify(nameless) },
      ])
    })

    it('puts them where it is told', async () => {
      const rejected = join(directory, 'bad.jsonl')
      const file = fileOf([bad, ...story])
      const { stdout } = await run({ file, keepGoing: true, rejected })
      expect(stdout).toContain(`the rejected records are in ${rejected}\n`)
      expect(existsSync(rejected)).toBe(true)
      expect(existsSync(`${file}.rejected.jsonl`)).toBe(false)
    })

    it('makes no file when nothing is rejected, nor in a dry run', async () => {
      await run({ file: fileOf(story), keepGoing: true })
      await run({ file: fileOf([bad, ...story]), keepGoing: true, dryRun: true })
      expect(readdirSync(directory)).toEqual(['input.jsonl'])
    })

    it('cannot where the file of rejected records cannot be written', async () => {
      const rejected = join(directory, 'nowhere', 'bad.jsonl')
      await expect(run({ file: fileOf([bad]), keepGoing: true, rejected })).rejects.toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining('bad.jsonl cannot be written'),
      })
    })
  })

  it.each([
    ['a file that is not there', () => join(directory, 'nowhere.jsonl')],
    ['a directory', () => directory],
  ])('cannot read %s', async (_, path) => {
    await expect(run({ file: path() })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('cannot be read'),
    })
  })

  it('cannot run where the database is away', async () => {
    const away = new StatecraftError('UNAVAILABLE', 'the database is away')
    const given = { file: fileOf(story) }
    const out = new Written()
    const surroundings = {
      open: async () => Promise.reject(away),
      signal: new AbortController().signal,
      stdin: Readable.from([]),
      stdout: out,
      stderr: out,
    }
    await expect(runIngest(given, surroundings)).rejects.toBe(away)
  })

  it('says that it was interrupted', async () => {
    const { code, stdout } = await run({ file: fileOf(story) }, { signal: AbortSignal.abort() })
    expect(code).toBe(130)
    expect(stdout).toMatch(/^interrupted: nothing was written\n/)
  })

  it('shows its progress on a terminal only', async () => {
    const { stderr } = await run({ file: fileOf(story) }, { isTTY: true })
    expect(stderr).toContain('claims')
    expect(stderr).toContain('records')
    expect((await run({ file: fileOf(story) })).stderr).toBe('')
  })
})
