import { orAhead } from '../ahead/lookAhead.ts'
import { claimConnection } from '../answers/connections.ts'
import type { DocumentResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { publisherRef } from '../sources.ts'
import { told } from '../told.ts'
import { documentOf } from '../whole.ts'

export const Document: DocumentResolvers = {
  id: globalId,
  title: told(documentOf, ({ title }) => title),
  publisher: told(documentOf, ({ publisher }) => publisherRef(publisher)),
  authors: told(documentOf, ({ authors }) => [...authors]),
  url: told(documentOf, ({ url }) => url),
  lang: told(documentOf, ({ lang }) => lang),
  publishedAt: told(documentOf, ({ publishedAt }) => publishedAt),
  claims: orAhead(({ id }, args, context, info) =>
    claimConnection('document', id, args, context, info),
  ),
}
