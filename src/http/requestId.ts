import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

const current = new AsyncLocalStorage<string>()

/** The id of the request that is being answered. */
export function requestId(): string {
  return current.getStore() ?? ''
}

/** Gives every request an id, and says it in the answer's x-request-id. */
export function requestIds(): Plugin {
  const ids = new WeakMap<object, string>()
  return {
    onRequest: ({ serverContext }) => {
      const id = randomUUID()
      ids.set(serverContext, id)
      current.enterWith(id)
    },
    onResponse: ({ serverContext, response }) => {
      const id = ids.get(serverContext)
      if (id) response.headers.set('x-request-id', id)
    },
  }
}
