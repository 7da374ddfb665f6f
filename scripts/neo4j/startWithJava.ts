import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition } from './editions.ts'
import { waitForBolt } from './waitForBolt.ts'

/** A Neo4j that runs. */
export interface Running {
  readonly uri: string
  stop(): Promise<void>
}

/** How much memory a server has, as its configuration writes it: `512m`. */
export interface Memory {
  readonly heap: string
  readonly pageCache: string
}

/** How a server is run otherwise than by itself. */
export interface Tuning {
  /** Options of its Java; in a container Java has its own. */
  readonly java: readonly string[]
  /** Settings of Neo4j, as `neo4j.conf` names them. */
  readonly settings: { readonly [name: string]: string }
}

const untuned: Tuning = { java: [], settings: {} }

const little: Memory = { heap: '1g', pageCache: '256m' }

/** What the server may reflect on, as its own start script allows it. */
const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
)

/** Ends the server when standard input closes: also when whoever started it is killed. */
const watchdog =
  '"$@" & pid=$!; cat >/dev/null; kill $pid; (sleep 20; kill -9 $pid 2>/dev/null) & wait $pid'

interface JavaOptions {
  readonly port: number
  readonly memory?: Memory | undefined
  readonly tuning?: Tuning | undefined
}

/** Starts a Neo4j from its jars, its files in `home`, and waits until it answers. */
export async function startWithJava(
  { mainClass }: Edition,
  java: string,
  jars: string,
  home: string,
  { port, memory = little, tuning = untuned }: JavaOptions,
): Promise<Running> {
  await mkdir(join(home, 'conf'), { recursive: true })
  await writeFile(join(home, 'conf/neo4j.conf'), configuration(port, memory, tuning))
  const server = spawn(
    'sh',
    [
      '-c',
      watchdog,
      'neo4j',
      java,
      '-cp',
      join(jars, '*'),
      ...opens,
      ...tuning.java,
      mainClass,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['pipe', 'ignore', 'ignore'] },
  )
  const gone = once(server, 'exit')
  const stop = async () => {
    server.stdin.end()
    await gone
  }
  const uri = `bolt://127.0.0.1:${port}`
  try {
    await Promise.race([
      waitForBolt(uri),
      gone.then(() => Promise.reject(new Error(`Neo4j ended; its log is in ${home}/logs`))),
    ])
  } catch (error) {
    await stop()
    throw error
  }
  return { uri, stop }
}

function configuration(port: number, { heap, pageCache }: Memory, { settings }: Tuning): string {
  const more = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  return `server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.heap.initial_size=512m
server.memory.heap.max_size=${heap}
server.memory.pagecache.size=${pageCache}
${more.join('')}`
}
