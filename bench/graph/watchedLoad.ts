import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { EventGraph } from '../data/eventGraph.ts'
import { ingestRecords } from '../data/ingestRecords.ts'
import { residentMemory } from './residentMemory.ts'
import type { Side } from './side.ts'

/** How a load by the service's own command went. */
export interface WatchedLoad {
  /** The most memory of the command where it has nothing to load, in bytes. */
  readonly start: number
  /** Its memory all along, at even distances, in bytes. */
  readonly along: readonly number[]
  readonly seconds: number
}

const EVERY = 500

const program = fileURLToPath(new URL('../../bin/statecraft.mjs', import.meta.url))

/** Loads events into a database by `statecraft ingest`, and watches its memory. */
export async function watchedLoad(side: Side, graph: EventGraph): Promise<WatchedLoad> {
  const directory = await mkdtemp(join(tmpdir(), 'statecraft-bench-'))
  try {
    const [nothing, all] = [join(directory, 'nothing.jsonl'), join(directory, 'all.jsonl')]
    await writeFile(nothing, '{"record":"publisher","id":"events","name":"Events"}\n')
    await pipeline(Readable.from(linesOf(graph)), createWriteStream(all))
    const before = await watched(side, nothing)
    const began = performance.now()
    const along = await watched(side, all)
    return { start: Math.max(...before), along, seconds: (performance.now() - began) / 1_000 }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function* linesOf(graph: EventGraph): Generator<string> {
  for (const record of ingestRecords(graph)) yield `${JSON.stringify(record)}\n`
}

async function watched({ uri, user, password }: Side, file: string): Promise<readonly number[]> {
  const access = { NEO4J_URI: uri, NEO4J_USER: user ?? '', NEO4J_PASSWORD: password ?? '' }
  const child = spawn(process.execPath, [program, 'ingest', file], {
    env: access,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const memory: number[] = []
  const timer = setInterval(() => {
    const now = child.pid === undefined ? null : residentMemory(child.pid)
    if (now !== null) memory.push(now)
  }, EVERY)
  try {
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`statecraft ingest ended with ${code}`)
    return memory
  } finally {
    clearInterval(timer)
  }
}
