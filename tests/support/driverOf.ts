import neo4j, { type Config, type Driver } from 'neo4j-driver'
import type { TestServer } from './startServers.ts'

/** A driver of its own to a Neo4j that tests run on, the caller's to close. */
export function driverOf({ uri, user, password }: TestServer, config: Config = {}): Driver {
  const auth = password ? neo4j.auth.basic(user ?? 'neo4j', password) : undefined
  return neo4j.driver(uri, auth, config)
}
