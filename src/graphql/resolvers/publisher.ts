import { documentConnection } from '../answers/connections.ts'
import type { PublisherResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { told } from '../told.ts'
import { publisherOf } from '../whole.ts'

export const Publisher: PublisherResolvers = {
  id: globalId,
  name: told(publisherOf, ({ name }) => name),
  url: told(publisherOf, ({ url }) => url),
  reliability: told(publisherOf, ({ reliability }) => reliability),
  documents: ({ id }, args, context) => documentConnection(id, args, context),
}
