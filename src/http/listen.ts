import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
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
  // How many requests are under way on each connection. What Node itself takes for idle leaves out
  // connections that have made no request yet: clients open some in advance, and keep them.
  const requests = new Map<Socket, number>()
  const server = createServer((request, response) => {
    const { socket } = request
    count(socket, 1)
    response.once('close', () => count(socket, -1))
    if (request.url === '/') response.writeHead(302, { location: '/graphql' }).end()
    else void service(request, response)
  })
  server.on('connection', (socket) => {
    requests.set(socket, 0)
    socket.once('close', () => requests.delete(socket))
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
        for (const socket of requests.keys()) count(socket, 0)
        void service.dispose()
      }),
  }

  /** Once the service stops, connections end with the last request on them. */
  function count(socket: Socket, change: number): void {
    const underWay = requests.get(socket)
    if (underWay === undefined) return
    requests.set(socket, underWay + change)
    if (underWay + change === 0 && !server.listening) socket.destroySoon()
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
