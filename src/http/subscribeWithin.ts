import { createSourceEventStream, type ExecutionArgs, execute } from 'graphql'
import { isAsyncIterable, mapAsyncIterator } from 'graphql-yoga'
import { within } from './within.ts'

/**
 * Subscribes as GraphQL says, but works out the answer to each event within so many milliseconds.
 * One that takes longer ends the subscription: left out, it would be missed. Between events it goes
 * on for as long as its client stays.
 */
export function subscribeWithin(milliseconds: number) {
  return async (args: ExecutionArgs) => {
    const events = await createSourceEventStream(args)
    if (!isAsyncIterable(events)) return events
    return mapAsyncIterator(events, (rootValue) =>
      within(milliseconds, 'an event of the subscription', () => execute({ ...args, rootValue })),
    )
  }
}
