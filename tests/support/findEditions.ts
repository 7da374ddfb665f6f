import { type EditionName, editions } from '../../scripts/neo4j/editions.ts'
import { missingFor } from '../../scripts/neo4j/startNeo4j.ts'
import { isWhole } from './isWhole.ts'

/**
 * The lines of Neo4j that are tested and can be started here: the long-term one, and the other where
 * all is to be tested. Says so where one cannot; with CI=true that fails the run where it is the
 * long-term one.
 */
export async function findEditions(): Promise<readonly EditionName[]> {
  const lines = Object.keys(editions) as EditionName[]
  const names = lines.filter((name) => isWhole || name === '5.26')
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
