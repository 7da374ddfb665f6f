import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StatecraftError } from '../model/errors.ts'
import type { Service } from './createService.ts'

/** A service that listens. */
export interface Listening {
  readonly url: string
  /** Takes no more requests, ends what is followed, and waits for answers that are under way. */
  close(): Promise<void>
}

/** How long answers that are under way may take once the service is told to stop, in milliseconds. */
const GRACE = 8_000

/** Makes a service listen; throws UNAVAILABLE where the address cannot be had. */
export async function listen(service: Service, host: string, port: number): Promise<Listening> {
  const server = createServer((request, response) => {
    if (request.url === '/') response.writeHead(302, { location: '/graphql' }).end()
    else void service(request, response)
    // Clients keep connections for their next request: there is none once the service stops.
    response.once('close', () => {
      if (!server.listening) setImmediate(() => server.closeIdleConnections())
    })
  })
  await bind(server, host, port)
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), GRACE)
        server.close(() => {
          clearTimeout(late)
          resolve()
        })
        server.closeIdleConnections()
        void service.dispose()
      }),
  }
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new StatecraftError('UNAVAILABLE', `cannot listen on ${host}:${port}: ${error.message}`, {
          cause: error,
        }),
      ),
    )
    server.listen(port, host, resolve)
  })
}
