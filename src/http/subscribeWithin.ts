import { createSourceEventStream, type ExecutionArgs, execute } from 'graphql'
import { isAsyncIterable, mapAsyncIterator } from 'graphql-yoga'
import { deadline } from './deadline.ts'

/**
 * Subscribes as GraphQL says, but works out the answer to each event within so many milliseconds.
 * One that takes longer ends the subscription: left out, it would be missed. Between events it goes
 * on for as long as its client stays.
 */
export function subscribeWithin(milliseconds: number) {
  return async (args: ExecutionArgs) => {
    const events = await createSourceEventStream(args)
    if (!isAsyncIterable(events)) return events
    return mapAsyncIterator(events, async (rootValue) => {
      const clock = deadline(milliseconds, 'an event of the subscription')
      const late = new Promise<never>((_, reject) => {
        clock.signal.addEventListener('abort', () => reject(clock.signal.reason))
      })
      try {
        return await Promise.race([execute({ ...args, rootValue }), late])
      } finally {
        clock.stop()
      }
    })
  }
}
