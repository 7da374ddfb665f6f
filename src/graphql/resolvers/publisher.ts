import { documentConnection } from '../connections.ts'
import type { PublisherResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { publisherOf } from '../whole.ts'

export const Publisher: PublisherResolvers = {
  id: globalId,
  name: async (source, _, context) => (await publisherOf(source, context)).name,
  url: async (source, _, context) => (await publisherOf(source, context)).url,
  reliability: async (source, _, context) => (await publisherOf(source, context)).reliability,
  documents: ({ id }, args, context) => documentConnection(id, args, context),
}
