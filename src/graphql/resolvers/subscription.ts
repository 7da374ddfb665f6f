import { followChanges } from '../../domain/changes/followChanges.ts'
import type { Change } from '../../model/change.ts'
import { placeOf } from '../arguments/placeOf.ts'
import type { SubscriptionResolvers } from '../generated/resolvers.ts'

export const Subscription: SubscriptionResolvers = {
  changes: {
    // From now on is from before the answer begins: what is written once it has is not missed.
    subscribe: async (_, { after }, { store, reader, stopping }) =>
      followChanges(store, {
        after: typeof after === 'number' ? placeOf(after) : await reader.lastPlace(),
        signal: stopping,
      }),
    resolve: (change: Change) => change,
  },
}
