import { claimConnection } from '../connections.ts'
import type { DocumentResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { publisherRef } from '../sources.ts'
import { documentOf } from '../whole.ts'

export const Document: DocumentResolvers = {
  id: globalId,
  title: async (source, _, context) => (await documentOf(source, context)).title,
  publisher: async (source, _, context) =>
    publisherRef((await documentOf(source, context)).publisher),
  authors: async (source, _, context) => [...(await documentOf(source, context)).authors],
  url: async (source, _, context) => (await documentOf(source, context)).url,
  lang: async (source, _, context) => (await documentOf(source, context)).lang,
  publishedAt: async (source, _, context) => (await documentOf(source, context)).publishedAt,
  claims: ({ id }, args, context) => claimConnection('document', id, args, context),
}
