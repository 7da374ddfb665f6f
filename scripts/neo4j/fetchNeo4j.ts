import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const MINUTES = 60_000

/**
 * The folder with the jars of a Neo4j, fetched through Maven the first time. It appears whole or
 * not at all, whoever else fetches it meanwhile.
 */
export async function fetchNeo4j(version: string): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'statecraft')
  const jars = join(cache, `neo4j-${version}`)
  if (existsSync(jars)) return jars
  await mkdir(cache, { recursive: true })
  const work = await mkdtemp(join(cache, 'fetch-'))
  try {
    await writeFile(join(work, 'pom.xml'), pom(version))
    await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], {
      cwd: work,
      timeout: 15 * MINUTES,
      maxBuffer: 64 * 1024 * 1024,
    })
    await rename(join(work, 'jars'), jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error
    })
    return jars
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Whether Maven is there. */
export async function hasMaven(): Promise<boolean> {
  return await run('mvn', ['-v']).then(
    () => true,
    () => false,
  )
}

function pom(version: string): string {
  const dependency = (group: string, artifact: string) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>statecraft</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies>
    ${dependency('org.neo4j', 'neo4j')}
    ${dependency('org.neo4j.app', 'neo4j-server')}
  </dependencies>
</project>
`
}
