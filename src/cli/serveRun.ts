import { pino } from 'pino'
import type { Config } from '../config.ts'
import { createService } from '../http/createService.ts'
import { isLoopback } from '../http/isLoopback.ts'
import { listen } from '../http/listen.ts'
import type { Store } from '../store/port.ts'
import { hasRoomForDemo, loadDemo } from './loadDemo.ts'

/** Serves a graph until the process is told to stop, and closes its store then. */
export async function runServe(store: Store, version: string, config: Config): Promise<void> {
  const fresh = config.demo && (await hasRoomForDemo(store))
  if (fresh) await loadDemo(store)
  const service = createService({
    store,
    log: pino({ level: config.logLevel }),
    version,
    write: { token: config.writeToken, loopback: isLoopback(config.host) },
    adminToken: config.adminToken,
    limits: config.limits,
    corsOrigins: config.corsOrigins,
  })
  const listening = await listen(service, config.host, config.port)
  const { entities, relations, claims } = await store.counts()
  process.stdout.write(
    [
      `Statecraft ${version} on ${listening.url}/graphql`,
      `  engine  ${await store.engine()}${config.neo4j ? ` at ${config.neo4j.uri}` : ` in ${config.data}`}`,
      `  graph   ${entities} entities, ${relations} relations, ${claims} claims${fresh ? ' (the demo graph, just loaded)' : ''}`,
      '',
    ].join('\n'),
  )
  await signalled()
  await listening.close()
  await store.close()
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
