import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EditionName, editions } from './editions.ts'
import { fetchNeo4j, hasMaven } from './fetchNeo4j.ts'
import { findJava } from './findJava.ts'
import { hasDocker, startWithDocker } from './startWithDocker.ts'
import { type Memory, type Running, startWithJava, type Tuning } from './startWithJava.ts'

export interface StartOptions {
  /** A free one when left out. */
  readonly port?: number | undefined
  /** Where its data is kept; removed when it stops, when left out. */
  readonly data?: string | undefined
  /** A little, enough for tests, when left out; in a container the server decides for itself. */
  readonly memory?: Memory | undefined
  /** How it is run otherwise than a Neo4j is by itself. */
  readonly tuning?: Tuning | undefined
}

/** A Neo4j that runs, or what is missing for one. */
export type Started = (Running & { missing?: never }) | { readonly missing: string }

/** Starts a Neo4j: by Docker where an engine answers, else by Java and Maven. */
export async function startNeo4j(name: EditionName, options: StartOptions = {}): Promise<Started> {
  const edition = editions[name]
  const port = options.port ?? (await freePort())
  const { memory, tuning } = options
  if (!options.data && (await hasDocker())) return await startWithDocker(edition, port, tuning)
  const [java, maven] = await Promise.all([findJava(edition.java), hasMaven()])
  const missing = missingParts(edition.java, java, maven)
  if (!java || missing) return { missing: `Neo4j ${edition.version} needs ${missing}` }
  const jars = await fetchNeo4j(edition.version)
  const home = options.data ?? (await mkdtemp(join(tmpdir(), 'statecraft-neo4j-')))
  const running = await startWithJava(edition, java, jars, home, { port, memory, tuning })
  return {
    ...running,
    stop: async () => {
      await running.stop()
      if (!options.data) await rm(home, { recursive: true, force: true })
    },
  }
}

/** What is missing for a Neo4j whose data is not kept, in words; empty where it can be started. */
export async function missingFor(name: EditionName): Promise<string> {
  if (await hasDocker()) return ''
  const { version, java } = editions[name]
  const missing = missingParts(java, ...(await Promise.all([findJava(java), hasMaven()])))
  return missing && `Neo4j ${version} needs ${missing}`
}

/** What has to be installed, in words; empty where nothing is missing. */
export function missingParts(version: number, java: string | null, maven: boolean): string {
  const parts = [
    ...(java ? [] : [`Java ${version} or later`]),
    ...(maven ? [] : ['Maven (the command mvn)']),
  ]
  return parts.length > 0 ? `a Docker engine, or ${parts.join(' and ')}` : ''
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
