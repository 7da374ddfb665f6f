import type { Driver } from 'neo4j-driver'

/** Databases that the bench writes to are marked, so that it deletes nothing else. */
const MARK = 'StatecraftBench'

/** What stands in the mark of a database: the graph that it holds. */
export async function markOf(driver: Driver): Promise<string | null> {
  const { records } = await driver.executeQuery(`MATCH (n:${MARK}) RETURN n.graph AS graph`)
  return records[0]?.get('graph') ?? null
}

/** Marks a database as the bench's own; throws where it holds anything that is not. */
export async function claimDatabase(driver: Driver, name: string): Promise<void> {
  const { records } = await driver.executeQuery(
    `OPTIONAL MATCH (n) WHERE NOT n:Migration RETURN count(n) = 0 OR EXISTS { (:${MARK}) } AS ours`,
  )
  if (!records[0]?.get('ours')) {
    throw new Error(`${name} holds data: give the bench an empty database`)
  }
  await driver.executeQuery(`MERGE (:${MARK})`)
}

/** Writes down which graph a database holds, once all of it is there. */
export async function mark(driver: Driver, graph: string): Promise<void> {
  await driver.executeQuery(`MATCH (n:${MARK}) SET n.graph = $graph`, { graph })
}

/** Empties a database of the bench; what remains is its mark, its schema and the list of that. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  const session = driver.session()
  try {
    await session.run(`MATCH (n:${MARK}) REMOVE n.graph`)
    await session.run(
      `MATCH (n) WHERE NOT n:${MARK} AND NOT n:Migration
       CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
    )
  } finally {
    await session.close()
  }
}

/** Leaves a database as the bench found it, but for the schema. */
export async function releaseDatabase(driver: Driver): Promise<void> {
  await emptyDatabase(driver)
  await driver.executeQuery(`MATCH (n:${MARK}) DELETE n`)
}
