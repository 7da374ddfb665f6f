import { describe } from 'vitest'
import { neo4js, type TestNeo4j } from './engines.ts'

/** Runs tests of what only a Neo4j can be asked, as `onEngines` does. */
export function onNeo4j(title: string, tests: (engine: TestNeo4j) => void): void {
  describe.concurrent.each(neo4js)('on $name', (engine) => {
    describe.sequential(title, () => tests(engine))
  })
}
