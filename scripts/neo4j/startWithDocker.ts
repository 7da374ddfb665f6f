import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Edition } from './editions.ts'
import type { Running, Tuning } from './startWithJava.ts'
import { waitForBolt } from './waitForBolt.ts'

const run = promisify(execFile)

/** Whether a Docker engine answers. */
export async function hasDocker(): Promise<boolean> {
  return await run('docker', ['info'], { timeout: 10_000 }).then(
    () => true,
    () => false,
  )
}

/** Starts a Neo4j in a container that this machine alone can reach, and waits until it answers. */
export async function startWithDocker(
  { image }: Edition,
  port: number,
  tuning?: Tuning,
): Promise<Running> {
  const { stdout } = await run('docker', [
    'run',
    '--rm',
    '--detach',
    '--env=NEO4J_AUTH=none',
    ...Object.entries(tuning?.settings ?? {}).map(asVariable),
    `--publish=127.0.0.1:${port}:7687`,
    image,
  ])
  const container = stdout.trim()
  const stop = async () => {
    await run('docker', ['stop', container])
  }
  const uri = `bolt://127.0.0.1:${port}`
  try {
    await waitForBolt(uri)
  } catch (error) {
    await stop()
    throw error
  }
  return { uri, stop }
}

/** A setting as the image takes it: `a.b_c` is NEO4J_a_b__c. */
function asVariable([name, value]: [string, string]): string {
  return `--env=NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}=${value}`
}
