import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { type Statecraft, statecraftOver, storeOver } from '../contestants/statecraft.ts'
import type { Options } from '../options.ts'
import { claimDatabase, releaseDatabase } from './database.ts'

/** A Neo4j with the service on it, and the bare driver of those that are compared. */
export interface Side {
  readonly uri: string
  readonly driver: Driver
  readonly statecraft: Statecraft
  /** Another driver to the same database, the caller's to close. */
  connect(): Driver
  close(): Promise<void>
}

/** Enough that a graph of the full size is in memory. */
const memory = { heap: '2g', pageCache: '2g' }

/**
 * The Neo4j that was given, else one that is started, kept under `name` where databases are kept.
 * Throws where the one that was given holds anything.
 */
export async function openSide(
  name: string,
  { uri, user, password, keep }: Pick<Options, 'uri' | 'user' | 'password' | 'keep'>,
): Promise<Side> {
  if (uri) {
    const driver = driverTo(uri, user, password)
    await claimDatabase(driver, uri)
    const connect = () => driverTo(uri, user, password)
    return await sideOf(uri, driver, { connect, release: () => releaseDatabase(driver) })
  }
  const started = await startNeo4j('5.26', { data: keep && join(keep, name), memory })
  if (started.missing !== undefined) throw new Error(started.missing)
  const driver = driverTo(started.uri)
  try {
    await claimDatabase(driver, started.uri)
    const connect = () => driverTo(started.uri)
    return await sideOf(started.uri, driver, { connect, stop: started.stop })
  } catch (error) {
    await driver.close()
    await started.stop()
    throw error
  }
}

async function sideOf(
  uri: string,
  driver: Driver,
  ends: { connect: () => Driver; release?: () => Promise<void>; stop?: () => Promise<void> },
): Promise<Side> {
  const store = storeOver(driver)
  await store.migrate()
  return {
    uri,
    driver,
    statecraft: statecraftOver(store),
    connect: ends.connect,
    close: async () => {
      await ends.release?.()
      await driver.close()
      await ends.stop?.()
    },
  }
}

/** A driver with the settings of the service's own. */
function driverTo(uri: string, user?: string, password?: string): Driver {
  const auth = password ? neo4j.auth.basic(user ?? 'neo4j', password) : undefined
  return neo4j.driver(uri, auth, { disableLosslessIntegers: true, telemetryDisabled: true })
}
