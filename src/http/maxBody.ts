import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Refuses requests whose body has more than `most` bytes, before reading it where it says so. */
export function maxBody(most: number): Plugin {
  const message = `a request has at most ${most} bytes`
  return {
    onRequest: ({ request, fetchAPI, endResponse, setRequest }) => {
      const length = request.headers.get('content-length')
      if (Number(length ?? 0) > most) {
        endResponse(new fetchAPI.Response(`${message}\n`, { status: 413 }))
      } else if (length === null && request.body) {
        const body = request.body.pipeThrough(counting(most, message))
        const init = { method: request.method, headers: request.headers, body, duplex: 'half' }
        setRequest(new fetchAPI.Request(request.url, init))
      }
    },
  }
}

/** Passes bytes on until there are too many. */
function counting(most: number, message: string): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0
  return new TransformStream({
    transform: (chunk, controller) => {
      seen += chunk.byteLength
      if (seen <= most) controller.enqueue(chunk)
      else controller.error(new GraphQLError(message, { extensions: { http: { status: 413 } } }))
    },
  })
}
