import type { FieldNode } from 'graphql'
import type { Along } from './connections.ts'
import type { Context } from './context.ts'
import { innerPage, type Reading } from './innerPage.ts'
import { showsEntities } from './showsEntities.ts'

/** What an operation needs along with the page that a field for a list of relations answers. */
export function along(fields: readonly FieldNode[], info: Reading, context: Context): Along {
  return {
    withEntities: showsEntities(fields, info),
    inner: innerPage(fields, info, context),
  }
}
