import { join } from 'node:path'
import neo4j, { type Config, type Driver } from 'neo4j-driver'
import { startNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { type Statecraft, statecraftOver, storeOver } from '../contestants/statecraft.ts'
import type { Options } from '../options.ts'
import { claimDatabase, releaseDatabase } from './database.ts'

/** A Neo4j with the service on it, and the bare driver of those that are compared. */
export interface Side {
  readonly uri: string
  readonly user: string | undefined
  readonly password: string | undefined
  readonly driver: Driver
  readonly statecraft: Statecraft
  /** Another driver to the same database, the caller's to close; with these settings, or the service's. */
  connect(config?: Config): Driver
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
    const connect = (config?: Config) => driverTo(uri, user, password, config)
    return await sideOf({ uri, user, password }, driver, {
      connect,
      release: () => releaseDatabase(driver),
    })
  }
  const started = await startNeo4j('5.26', { data: keep && join(keep, name), memory })
  if (started.missing !== undefined) throw new Error(started.missing)
  const driver = driverTo(started.uri)
  try {
    await claimDatabase(driver, started.uri)
    const connect = (config?: Config) => driverTo(started.uri, undefined, undefined, config)
    return await sideOf({ uri: started.uri, user: undefined, password: undefined }, driver, {
      connect,
      stop: started.stop,
    })
  } catch (error) {
    await driver.close()
    await started.stop()
    throw error
  }
}

async function sideOf(
  access: Pick<Side, 'uri' | 'user' | 'password'>,
  driver: Driver,
  ends: {
    connect: (config?: Config) => Driver
    release?: () => Promise<void>
    stop?: () => Promise<void>
  },
): Promise<Side> {
  const store = storeOver(driver, access.uri)
  await store.migrate()
  return {
    ...access,
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

/** The settings of the service's own driver. */
const settings: Config = { disableLosslessIntegers: true, telemetryDisabled: true }

function driverTo(uri: string, user?: string, password?: string, config = settings): Driver {
  const auth = password ? neo4j.auth.basic(user ?? 'neo4j', password) : undefined
  return neo4j.driver(uri, auth, config)
}
