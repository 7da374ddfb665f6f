import neo4j, { type Driver } from 'neo4j-driver'
import { graphStore } from '../graphStore.ts'
import type { Store } from '../port.ts'
import { isRouting } from './isRouting.ts'
import { type Neo4jSettings, neo4jEngine } from './neo4jEngine.ts'
import { translated } from './translated.ts'
import { withDeadline } from './withDeadline.ts'

export interface Neo4jOptions extends Pick<Neo4jSettings, 'mostAsOne'> {
  /** `bolt://…` for one server, `neo4j://…` to route in a cluster or Aura; `+s` for TLS. */
  readonly uri: string
  readonly user?: string | undefined
  readonly password?: string | undefined
  /** The server's default database when left out. */
  readonly database?: string | undefined
  /** How long one round trip may take, in milliseconds. */
  readonly timeout?: number | undefined
}

/** Opens the graph in a Neo4j; throws UNAVAILABLE or UNAUTHORIZED when it cannot be reached. */
export async function openNeo4jStore(options: Neo4jOptions): Promise<Store> {
  const { uri, user, password, database, timeout = 15_000, mostAsOne } = options
  const auth = user || password ? neo4j.auth.basic(user ?? 'neo4j', password ?? '') : undefined
  const driver = await translated(async () =>
    neo4j.driver(uri, auth, {
      // Every integer column of the catalogue is a count or an instant, far below 2^53.
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: Math.min(timeout, 10_000),
      maxTransactionRetryTime: timeout,
      userAgent: 'statecraft',
      telemetryDisabled: true,
    }),
  )
  try {
    await translated(() => withDeadline(timeout, () => ping(driver, database)))
  } catch (error) {
    await driver.close()
    throw error
  }
  return graphStore(
    neo4jEngine(driver, { database, timeout, isRouting: isRouting(uri), mostAsOne }),
  )
}

/** Asks the database itself: a server greets whoever names a database that it does not have. */
async function ping(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session(database ? { database } : {})
  try {
    await session.run('RETURN 1')
  } finally {
    await session.close()
  }
}
