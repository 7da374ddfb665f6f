import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openDatabase } from '../../src/store/embedded/openDatabase.ts'
import { timeKey } from '../../src/store/orderKey.ts'
import { dumpGraph } from '../support/dumpGraph.ts'
import { neo4js, type TestNeo4j } from '../support/engines.ts'
import { eventMapping, eventRows, TestFiles, tsvOf } from '../support/importSample.ts'
import { isWhole } from '../support/isWhole.ts'
import { onEngines } from '../support/onEngines.ts'
import { seededRandom } from '../support/seededRandom.ts'

const program = fileURLToPath(new URL('./importingProcess.ts', import.meta.url))
const ROWS = 1_200
const BATCH = 60
const KILLS = isWhole ? 6 : 3

// Each kill needs a process of its own, and the machine may have other work to do.
vi.setConfig({ testTimeout: 300_000 })

let files: TestFiles
let table: string
let mapping: string
beforeAll(() => {
  files = new TestFiles()
  table = files.write('rows.tsv', tsvOf(eventRows(ROWS)))
  mapping = files.write('mapping.json', JSON.stringify(eventMapping))
})
afterAll(() => files.remove())

/** Where an import goes: how it is told, and how all that is there then is read. */
interface Target {
  readonly given: string
  dump(): Promise<readonly string[]>
}

function openDirectory(run: number): Target {
  const given = join(files.directory, `graph-${run}`)
  const dump = async () => {
    const { current } = openDatabase(given)
    const lines = await dumpGraph(async (query) => (await current.executeCypher(query)).toArray())
    current.close()
    return lines
  }
  return { given, dump }
}

async function openServer({ server, openStore, dump }: TestNeo4j): Promise<Target> {
  const store = await openStore()
  const dumpAndClose = async () => {
    const lines = await dump(store)
    await store.close()
    return lines
  }
  return { given: JSON.stringify(server), dump: dumpAndClose }
}

/**
 * Runs an import, to its end or until it has said so many words and a little later; answers whether
 * it came to its end.
 */
async function run(given: string, killAfter: { words: number; ms: number } | null) {
  const args = ['--import', 'tsx', program, given, table, mapping, String(BATCH)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const over = once(child, 'exit')
  let words = 0
  for await (const _ of createInterface({ input: child.stdout })) {
    words += 1
    if (killAfter === null || words !== killAfter.words) continue
    await wait(killAfter.ms)
    child.kill('SIGKILL')
  }
  const [code, signal] = await over
  if (signal === null) expect(code).toBe(0)
  return signal === null
}

/** A dump in which instants are told by their place among all, and what a kill may leave is left out. */
function timeless(lines: readonly string[]): readonly string[] {
  const found = lines.flatMap((line) => /^{"labels":\["Change"\].*"at":(\d+)/.exec(line)?.[1] ?? [])
  const instants = found.map(Number).sort((a, b) => a - b)
  return lines
    .map((line) =>
      instants.reduce(
        (text, at, place) =>
          text.replaceAll(timeKey(at), `key ${place}`).replaceAll(String(at), `instant ${place}`),
        line,
      ),
    )
    .sort()
}

onEngines('an import that is killed again and again', ({ name }) => {
  const neo4j = neo4js.find((one) => one.name === name)
  const open = (run: number) => (neo4j ? openServer(neo4j) : openDirectory(run))

  it('goes on where it stopped, and ends as if it had never been', async () => {
    const whole = await open(0)
    expect(await run(whole.given, null)).toBe(true)
    const expected = timeless(await whole.dump())

    const killed = await open(1)
    const random = seededRandom(20_180_101)
    let kills = 0
    let isDone = false
    while (!isDone) {
      const after = { words: 1 + Math.floor(random() * 4), ms: Math.floor(random() * 60) }
      isDone = await run(killed.given, kills < KILLS ? after : null)
      if (!isDone) kills += 1
    }
    expect(kills).toBeGreaterThanOrEqual(KILLS / 2)
    expect(timeless(await killed.dump())).toEqual(expected)
  })
})
