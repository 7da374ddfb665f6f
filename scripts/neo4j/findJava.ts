import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Where systems keep their Javas. */
const homes = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt/java']

/** A `java` of at least this version, the oldest that will do; null where there is none. */
export async function findJava(minimum: number): Promise<string | null> {
  const found = await Promise.all(
    candidates().map(async (path) => ({ path, version: await versionOf(path) })),
  )
  const fit = found.filter(({ version }) => version >= minimum)
  fit.sort((a, b) => a.version - b.version)
  return fit[0]?.path ?? null
}

function candidates(): string[] {
  const { JAVA_HOME } = process.env
  const installed = homes
    .filter((home) => existsSync(home))
    .flatMap((home) => readdirSync(home).map((name) => join(home, name)))
    .flatMap((home) => [join(home, 'bin/java'), join(home, 'Contents/Home/bin/java')])
    .filter((path) => existsSync(path))
  return [...(JAVA_HOME ? [join(JAVA_HOME, 'bin/java')] : []), 'java', ...installed]
}

async function versionOf(java: string): Promise<number> {
  try {
    const { stderr, stdout } = await run(java, ['-version'])
    return majorVersion(stderr + stdout)
  } catch {
    return 0
  }
}

/** The major version in what `java -version` prints; 0 where there is none. `1.8` is 8. */
export function majorVersion(text: string): number {
  const [, first = '0', second = '0'] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? []
  return first === '1' ? Number(second) : Number(first)
}
