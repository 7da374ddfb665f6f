import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { followChanges } from '../../../src/domain/changes/followChanges.ts'
import type { Change } from '../../../src/model/change.ts'
import { anyEntity } from '../../../src/model/entityFilter.ts'
import type { Store } from '../../../src/store/port.ts'
import { neo4js } from '../../support/engines.ts'
import { onNeo4j } from '../../support/onNeo4j.ts'
import { seededRandom } from '../../support/seededRandom.ts'
import type { TestServer } from '../../support/startServers.ts'

const program = fileURLToPath(new URL('./countingWriter.ts', import.meta.url))

/** How many changes both writers make together; the promise is held to 10,000 where that is asked. */
const ASKED = process.env.STATECRAFT_TEST_CHANGES
const CHANGES = Number(ASKED ?? 400)
const KILLS = 20
const SEED = 20_181_008

/** What a writer says of a change: when it was begun and committed, in milliseconds since 1970. */
interface Acknowledged {
  readonly id: string
  readonly begun: number
  readonly done: number
}

interface Writer {
  readonly child: ChildProcessByStdio<Writable, Readable, null>
  readonly lines: Interface
  readonly ready: Promise<unknown>
}

// The machine may have other work to do.
vi.setConfig({ testTimeout: 120_000 + CHANGES * 200 })

/** Starting writers again takes most of the time: one server has to do where nothing is asked. */
const withKills = ASKED ? neo4js : neo4js.slice(0, 1)

onNeo4j('two writers and a follower', (engine) => {
  let store: Store
  const children = new Set<Writer['child']>()

  beforeEach(async () => {
    await store?.close()
    store = await engine.openStore()
  })
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL')
    await store.close()
  })

  function start(name: string): Writer {
    const given = [JSON.stringify(engine.server satisfies TestServer), name, String(CHANGES / 2)]
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...given], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    children.add(child)
    child.once('exit', () => children.delete(child))
    const lines = createInterface({ input: child.stdout })
    return { child, lines, ready: once(lines, 'line') }
  }

  /** Lets a writer write until it is done, or is killed; answers what it has acknowledged. */
  async function run(
    { child, lines, ready }: Writer,
    heard: (count: number) => void = () => {},
  ): Promise<Acknowledged[]> {
    const acknowledged: Acknowledged[] = []
    await ready
    const exit = once(child, 'exit')
    lines.on('line', (line) => {
      acknowledged.push(JSON.parse(line) as Acknowledged)
      heard(acknowledged.length)
    })
    const closed = once(lines, 'close')
    child.stdin.write('go\n')
    await Promise.all([exit, closed])
    return acknowledged
  }

  /** The log, as a follower of this process is told it. */
  async function followed(count: number): Promise<readonly Change[]> {
    const changes: Change[] = []
    for await (const change of followChanges(store, { after: 0 })) {
      changes.push(change)
      if (changes.length === count) break
    }
    return changes
  }

  async function expectWhole(changes: readonly Change[], acknowledged: readonly Acknowledged[]) {
    expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, index) => index + 1))
    const instants = changes.map(({ at }) => at)
    expect(instants.every((at, index) => at > (instants[index - 1] ?? 0))).toBe(true)
    // Nothing is missing and nothing doubled, and each writer's changes are in its own order.
    for (const name of ['a', 'b']) {
      const own = changes.filter(({ author }) => author === name)
      expect(own.map(({ subjects: [id] }) => id)).toEqual(
        Array.from({ length: CHANGES / 2 }, (_, number) => `${name}-${number}`),
      )
    }
    expect(overtaken(changes, acknowledged)).toEqual([])
    expect(await store.reader().lastPlace()).toBe(changes.length)
    expect((await store.counts()).entities).toBe(changes.length)
    // The graph as it was known at the instant of a change holds what the log holds up to there.
    for (const { seq, at, subjects } of changes.filter((_, index) => index % 97 === 0)) {
      const [then, before] = [store.reader().at(at), store.reader().at(at - 1)]
      expect(await then.entityCount(anyEntity)).toBe(seq)
      expect((await then.entities(subjects))[0]?.id).toBe(subjects[0])
      expect(await before.entities(subjects)).toEqual([null])
    }
    expect(await store.reader().changes(changes.length, 1)).toEqual([])
  }

  it('make one log in the order of their commits, of which the follower misses nothing', async () => {
    const following = followed(CHANGES)
    const writers = [start('a'), start('b')]
    // One that begins while the other has not started yet would meet nobody.
    await Promise.all(writers.map(({ ready }) => ready))
    const acknowledged = await Promise.all(writers.map((writer) => run(writer)))
    const changes = await following
    expect(
      changes.filter((one, index) => one.author !== changes[index - 1]?.author).length,
    ).toBeGreaterThan(10)
    await expectWhole(changes, acknowledged.flat())
  })

  const killing = async () => {
    const random = seededRandom(SEED)
    const following = followed(CHANGES)
    const steady = run(start('a'))
    const acknowledged: Acknowledged[] = []
    // The next one is started ahead, so that it need not be waited for.
    let next = start('b')
    for (let kill = 0; kill < KILLS; kill += 1) {
      const writer = next
      next = start('b')
      const enough = 1 + Math.floor(random() * ((CHANGES / 2 / KILLS) * 0.9))
      const late = random() * 12
      acknowledged.push(
        ...(await run(writer, (count) => {
          if (count === enough) setTimeout(() => writer.child.kill('SIGKILL'), late)
        })),
      )
      expect(writer.child.signalCode).toBe('SIGKILL')
    }
    acknowledged.push(...(await run(next)), ...(await steady))
    await expectWhole(await following, acknowledged)
  }
  if (withKills.includes(engine))
    it('do so too where one of them is killed again and again', killing)
})

/** Changes that stand behind one that was begun only after they were committed. */
function overtaken(
  changes: readonly Change[],
  acknowledged: readonly Acknowledged[],
): readonly string[] {
  const told = new Map(acknowledged.map((one) => [one.id, one]))
  const inOrder = changes.flatMap(({ subjects: [id = ''] }) => told.get(id) ?? [])
  let latest = 0
  return inOrder.flatMap(({ id, begun, done }) => {
    const before = latest
    latest = Math.max(latest, begun)
    return done < before ? [id] : []
  })
}
