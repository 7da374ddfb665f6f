import type { Driver } from 'neo4j-driver'
import { pino } from 'pino'
import { createService, type Service } from '../../src/http/createService.ts'
import type { Engine } from '../../src/store/engine.ts'
import { graphStore } from '../../src/store/graphStore.ts'
import { isRouting } from '../../src/store/neo4j/isRouting.ts'
import { neo4jEngine } from '../../src/store/neo4j/neo4jEngine.ts'
import type { Reader, Store } from '../../src/store/port.ts'
import { type AskGraphql, askerOf } from './graphqlService.ts'

/** The service under test. */
export interface Statecraft {
  readonly store: Store
  readonly service: Service
  readonly ask: AskGraphql
  /** The round trips of the operation that was asked last. */
  readonly lastRoundTrips: () => number
}

/** The service over a store, as `npm start` makes it. */
export function statecraftOver(store: Store): Statecraft {
  let last: Reader | undefined
  const watched: Store = {
    ...store,
    reader: () => {
      last = store.reader()
      return last
    },
  }
  const service = createService({
    store: watched,
    log: pino({ level: 'silent' }),
    version: '0.0.0',
    write: { token: undefined, loopback: true },
    limits: { depth: 100, objects: 500_000, milliseconds: 120_000 },
    corsOrigins: [],
  })
  return { store, service, ask: askerOf(service), lastRoundTrips: () => last?.roundTrips ?? 0 }
}

/** A store over a driver of the bench, so that what it sends can be looked at. */
export function storeOver(driver: Driver, uri: string): Store {
  return graphStore(engineOver(driver, uri))
}

/** The same without the store. */
export function engineOver(driver: Driver, uri: string): Engine {
  return neo4jEngine(driver, { database: undefined, timeout: 120_000, isRouting: isRouting(uri) })
}
