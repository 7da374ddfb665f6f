import neo4j from 'neo4j-driver'
import type { TestProject } from 'vitest/node'
import type { EditionName } from '../../scripts/neo4j/editions.ts'
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import type { Tuning } from '../../scripts/neo4j/startWithJava.ts'

/** A Neo4j whose database tests may wipe. */
export interface TestServer {
  readonly name: string
  readonly uri: string
  readonly user?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The lines of Neo4j that can be started here. */
    neo4jEditions: readonly EditionName[]
    neo4jServers: readonly TestServer[]
  }
}

/**
 * For servers that live for minutes and whose graphs are small. Most of what tests cost a Neo4j is
 * planning: each statement is planned once, and not anew whenever another test has filled the graph.
 */
const shortLived: Tuning = {
  java: ['-XX:+UseSerialGC'],
  settings: {
    'dbms.cypher.min_replan_interval': '1d',
    'dbms.cypher.statistics_divergence_threshold': '1.0',
  },
}

/** The Neo4j to test against: the one of NEO4J_URI, else one of each line that can be started. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const { provide } = project
  const given = await givenServer()
  if (given) {
    provide('neo4jServers', [given])
    return async () => {}
  }
  const started = await Promise.all(project.getProvidedContext().neo4jEditions.map(start))
  provide(
    'neo4jServers',
    started.map(({ server }) => server),
  )
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

async function start(name: EditionName) {
  const started = await startNeo4j(name, { tuning: shortLived })
  if (started.missing !== undefined) throw new Error(started.missing)
  return { server: { name: `Neo4j ${name}`, uri: started.uri }, stop: started.stop }
}

/** The server of NEO4J_URI, made sure to hold nothing but what tests have left. */
async function givenServer(): Promise<TestServer | null> {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env
  if (!NEO4J_URI) return null
  const auth = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USER ?? 'neo4j', NEO4J_PASSWORD) : undefined
  const driver = neo4j.driver(NEO4J_URI, auth)
  try {
    const { records } = await driver.executeQuery(
      'OPTIONAL MATCH (n) WHERE NOT n:StatecraftTests RETURN count(n) = 0 OR EXISTS { (:StatecraftTests) } AS ours',
      {},
      NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {},
    )
    if (!records[0]?.get('ours')) {
      throw new Error(
        `${NEO4J_URI} holds data: tests wipe their database, so give them an empty one`,
      )
    }
    await driver.executeQuery(
      'MERGE (:StatecraftTests)',
      {},
      NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {},
    )
  } finally {
    await driver.close()
  }
  return {
    name: 'Neo4j',
    uri: NEO4J_URI,
    user: NEO4J_USER,
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE,
  }
}
