import type { Session } from 'neo4j-driver'
import { jsonEscapes } from '../shown/jsonEscapes.ts'
import { migrations } from '../statements/cypherTexts.ts'

const ledger =
  'CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE'

/**
 * Runs the migrations that this database has not had, in order, and writes each into the ledger.
 * Every one is safe to repeat, so that two services that start together both come through; the
 * ledger's constraint lets only one of them note a migration.
 */
export async function migrate(session: Session): Promise<readonly string[]> {
  await settled(() => session.run(ledger))
  const { records } = await session.run('MATCH (n:Migration) RETURN n.name AS name')
  const had = new Set(records.map((record) => record.get('name')))
  const run: string[] = []
  for (const { name, text } of migrations('neo4j')) {
    if (had.has(name)) continue
    await settled(() => session.run(text, { given: { escapes: jsonEscapes } }))
    const noted = await settled(() =>
      session.run(
        'MERGE (n:Migration {name: $name}) ON CREATE SET n.at = datetime() RETURN n.name AS name',
        { name },
      ),
    )
    if (noted.summary.counters.updates().nodesCreated > 0) run.push(name)
  }
  await session.run('CALL db.awaitIndexes(300)')
  return run
}

/** Schema changes of two services can meet in a deadlock, which Neo4j ends by failing one. */
async function settled<T>(change: () => Promise<T>, tries = 10): Promise<T> {
  try {
    return await change()
  } catch (error) {
    if (tries <= 1) throw error
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200))
    return await settled(change, tries - 1)
  }
}
