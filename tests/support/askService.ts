import { pino } from 'pino'
import { createService, type Service } from '../../src/http/createService.ts'
import type { Limits } from '../../src/http/limits.ts'
import type { WritePolicy } from '../../src/http/mayWrite.ts'
import type { Reader, Store } from '../../src/store/port.ts'

/** What an operation answers, as a client sees it. */
export interface Answer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly {
    message: string
    extensions?: { code?: string; requestId?: string }
  }[]
}

/** A service without a port, and the readers of its operations. */
export interface TestService {
  readonly service: Service
  /** Asks, as a client would over HTTP. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
  /** The round trips that an operation takes; throws where it answers errors. */
  roundTrips(query: string): Promise<number>
}

export function testService(
  store: Store,
  write: WritePolicy = { token: undefined, loopback: true },
  limits: Partial<Limits> = {},
  adminToken?: string,
): TestService {
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
    write,
    adminToken,
    limits: { depth: 100, objects: 500_000, milliseconds: 30_000, ...limits },
    corsOrigins: [],
  })
  const ask = async (query: string, variables: object = {}, headers = {}): Promise<Answer> => {
    const response = await service.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer
  }
  return {
    service,
    ask,
    roundTrips: async (query) => {
      const { errors } = await ask(query)
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
      return last?.roundTrips ?? 0
    },
  }
}
