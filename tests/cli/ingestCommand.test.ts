import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { story } from '../support/ingestSample.ts'
import { jsonLines } from '../support/jsonLines.ts'

const data = mkdtempSync(join(tmpdir(), 'statecraft-test-'))
afterAll(() => rmSync(data, { recursive: true }))

const program = fileURLToPath(new URL('../../bin/statecraft.mjs', import.meta.url))

/** Runs the program itself on an embedded graph of its own. */
function statecraft(args: readonly string[], input = '') {
  const env = { ...process.env, STATECRAFT_DATA: data, NEO4J_URI: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the exit code of statecraft ingest', () => {
  it('is 0 when all is well, also the second time', () => {
    const first = statecraft(['ingest', '-'], jsonLines(story))
    expect([first.status, first.stderr]).toEqual([0, ''])
    const second = statecraft(['ingest', '-'], jsonLines(story))
    expect(second.status).toBe(0)
    expect(second.stdout).toMatch(/^nothing has changed\n/)
  })

  it('is 1 when records are rejected', () => {
    const { status, stderr } = statecraft(['ingest', '-'], 'nonsense\n')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^stdin:1: this is not JSON: /)
  })

  it.each([
    [['ingest', 'nowhere.jsonl'], 'statecraft: nowhere.jsonl cannot be read'],
    [['ingest'], "error: missing required argument 'file'"],
    [['ingest', '-', '--dryrun'], "error: unknown option '--dryrun'"],
  ])('is 2 when it cannot run: %j', (args, reason) => {
    const { status, stderr } = statecraft(args)
    expect(status).toBe(2)
    expect(stderr).toContain(reason)
  })
})
