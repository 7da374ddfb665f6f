import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Started {
  readonly process: ChildProcess
  readonly url: string
  readonly said: string
}

/** The command as a user runs it, with nothing of the tests' own environment. */
function run(directory: string, environment: Record<string, string> = {}): ChildProcess {
  const { PATH = '' } = process.env
  return spawn(process.execPath, [join(root, 'bin/statecraft.mjs')], {
    cwd: directory,
    env: { PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function start(directory: string, environment?: Record<string, string>): Promise<Started> {
  const child = run(directory, environment)
  let said = ''
  for await (const chunk of child.stdout ?? []) {
    said += chunk
    const [, url] = /on (http:\S+)\/graphql[\s\S]*graph .*\n/.exec(said) ?? []
    if (url) return { process: child, url, said }
  }
  throw new Error(`it did not start: ${said}`)
}

async function stop({ process: child }: Started): Promise<number | null> {
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  return code
}

async function failure(
  directory: string,
  environment: Record<string, string>,
): Promise<[number, string]> {
  const child = run(directory, environment)
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  return [code, said]
}

describe('statecraft serve', () => {
  let directory: string

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'statecraft-serve-'))
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  it('starts with the demo graph, says what runs, and keeps its data', async () => {
    const first = await start(directory)
    expect(first.said).toMatch(/Grafeo .* in \.statecraft/)
    expect(first.said).toContain('the demo graph, just loaded')
    const query = encodeURIComponent(
      '{ service { entityCount claimCount } entity(id: "india") { name } }',
    )
    const ask = async (url: string) => (await fetch(`${url}/graphql?query=${query}`)).json()
    const answer = await ask(first.url)
    expect(answer).toMatchObject({ data: { entity: { name: 'India' } } })
    expect(await stop(first)).toBe(0)

    const second = await start(directory)
    expect(second.said).not.toContain('just loaded')
    expect(await ask(second.url)).toEqual(answer)

    const [code, said] = await failure(directory, {})
    expect([code, said]).toEqual([
      2,
      expect.stringMatching(/^statecraft: the graph in \.statecraft cannot be opened: [^\n]*\n$/),
    ])
    const [taken, reason] = await failure(directory, {
      PORT: new URL(second.url).port,
      STATECRAFT_DATA: 'other',
    })
    expect([taken, reason]).toEqual([
      2,
      expect.stringMatching(/^statecraft: cannot listen on 127\.0\.0\.1:\d+: [^\n]*\n$/),
    ])
    await stop(second)
  })

  it('starts empty where that is asked', async () => {
    const started = await start(directory, { STATECRAFT_DEMO: 'false', STATECRAFT_DATA: 'empty' })
    expect(started.said).toContain('0 entities, 0 relations, 0 claims')
    await stop(started)
  })

  it.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ NEO4J_URI: 'http://localhost' }, 'NEO4J_URI'],
    [{ STATECRAFT_DEMO: 'perhaps' }, 'STATECRAFT_DEMO'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:1', STATECRAFT_TIMEOUT: '2000' }, 'Neo4j'],
  ])('tells in one line that %j cannot be used', async (environment, named) => {
    const [code, said] = await failure(directory, environment)
    expect(code).toBe(2)
    expect(said).toMatch(/^statecraft: [^\n]*\n$/)
    expect(said).toContain(named)
  })
})
