import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StatecraftError } from '../model/errors.ts'
import type { Service } from './createService.ts'

/** A service that listens. */
export interface Listening {
  readonly url: string
  /** Takes no more requests and waits for those that are being answered. */
  close(): Promise<void>
}

/** The largest body of a request, in bytes. */
const LARGEST = 64 * 1024 * 1024

/** Makes a service listen; throws UNAVAILABLE where the address cannot be had. */
export async function listen(service: Service, host: string, port: number): Promise<Listening> {
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.writeHead(302, { location: '/graphql' }).end()
    } else if (Number(request.headers['content-length'] ?? 0) > LARGEST) {
      response.writeHead(413).end(`a request has at most ${LARGEST} bytes\n`)
    } else void service(request, response)
  })
  await bind(server, host, port)
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
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
