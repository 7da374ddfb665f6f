import { type EditionName, editions } from '../../scripts/neo4j/editions.ts'
import { missingFor } from '../../scripts/neo4j/startNeo4j.ts'

/**
 * The lines of Neo4j that can be started here. Says so where one cannot; with CI=true that fails the
 * run where it is the long-term one.
 */
export async function findEditions(): Promise<readonly EditionName[]> {
  const names = Object.keys(editions) as EditionName[]
  const found = await Promise.all(
    names.map(async (name) => [name, await missingFor(name)] as const),
  )
  for (const [name, missing] of found) {
    if (!missing) continue
    process.stderr.write(`The tests on Neo4j ${name} are skipped: ${missing}.\n`)
    if (process.env.CI === 'true' && name === '5.26') throw new Error(missing)
  }
  return found.filter(([, missing]) => !missing).map(([name]) => name)
}
