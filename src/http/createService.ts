import { setMaxListeners } from 'node:events'
import { createYoga, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import { KnownWords } from '../domain/filter/knownWords.ts'
import { type Context, createContext } from '../graphql/context.ts'
import { KnownTypes } from '../graphql/loading/knownTypes.ts'
import { TakenFor } from '../graphql/loading/takenFor.ts'
import { executableSchema } from '../graphql/schema.ts'
import type { Store } from '../store/port.ts'
import { bearsToken } from './bearsToken.ts'
import { exampleTabs } from './examples.ts'
import { type Limits, limits } from './limits.ts'
import { maskError } from './maskError.ts'
import { maxBody } from './maxBody.ts'
import { mayWrite, type WritePolicy } from './mayWrite.ts'
import { requestIds } from './requestId.ts'

export interface ServiceOptions {
  readonly store: Store
  readonly log: Logger
  readonly version: string
  readonly write: WritePolicy
  /** What purging needs; nobody purges where there is none. */
  readonly adminToken?: string | undefined
  readonly limits: Limits
  /** Origins of other sites that may call the service. */
  readonly corsOrigins: readonly string[]
}

export type Service = YogaServerInstance<object, Context>

/** The largest body of a request, in bytes: an ingest of 50 MB goes through. */
const LARGEST = 64 * 1024 * 1024

/**
 * The HTTP service: GraphQL and the playground at /graphql, /health while the process lives,
 * /ready while the database answers. It needs no port: `service.fetch` answers requests too.
 * `service.dispose` ends what would otherwise go on: the following of the log.
 */
export function createService(options: ServiceOptions): Service {
  const { store, log, version, write, adminToken, corsOrigins } = options
  const defaultTabs = exampleTabs()
  const stopping = new AbortController()
  // Everybody who follows the log listens to it.
  setMaxListeners(0, stopping.signal)
  const words = new KnownWords()
  const taken = new TakenFor()
  const types = new KnownTypes()
  return createYoga<object, Context>({
    schema: executableSchema(),
    context: ({ request }) =>
      createContext(store, {
        version,
        mayWrite: () => mayWrite(request, write),
        mayPurge: () => adminToken !== undefined && bearsToken(request, adminToken),
        stopping: stopping.signal,
        words,
        taken,
        types,
      }),
    graphiql: { title: 'Statecraft', defaultTabs },
    // Nine megabytes, which are loaded once somebody opens the playground. The page shows `query` in
    // its first tab, and a welcome of its own where there is none.
    renderGraphiQL: async (page) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
      return renderGraphiQL(Object.assign({ ...page }, defaultTabs[0]))
    },
    landingPage: false,
    healthCheckEndpoint: '/health',
    cors: corsOrigins.length > 0 ? { origin: [...corsOrigins], methods: ['GET', 'POST'] } : false,
    multipart: false,
    batching: false,
    logging: false,
    maskedErrors: { maskError: maskError(log) },
    plugins: [
      { onDispose: () => stopping.abort() },
      requestIds(),
      maxBody(LARGEST),
      limits(options.limits),
      useReadinessCheck({
        endpoint: '/ready',
        check: async () => {
          await store.engine()
        },
      }),
    ],
  })
}
