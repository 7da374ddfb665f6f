import type { TimelineResolvers } from '../generated/resolvers.ts'

export const Timeline: TimelineResolvers = {
  buckets: ({ buckets }) => [...buckets],
}
