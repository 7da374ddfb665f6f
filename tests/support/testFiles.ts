import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of tests, by where they run. */
export interface TestFiles {
  /** On the embedded engine, or on none. */
  readonly embedded: readonly string[]
  /** On every Neo4j. */
  readonly neo4j: readonly string[]
}

/** A file says by what it calls where it runs: `onEngines` is on all, `onNeo4j` on Neo4j alone. */
export function testFiles(): TestFiles {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('tests', name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const onNeo4j = ({ text }: { text: string }) => text.includes('onNeo4j(')
  const onEngines = ({ text }: { text: string }) => text.includes('onEngines(')
  const pathOf = ({ path }: { path: string }) => path
  return {
    embedded: files.filter((one) => !onNeo4j(one)).map(pathOf),
    neo4j: files.filter((one) => onNeo4j(one) || onEngines(one)).map(pathOf),
  }
}
