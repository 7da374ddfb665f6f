import { framed } from '../statements/framed.ts'
import type { Statement } from '../statements/statement.ts'

/** A page by time as a frame sorts it: by what is kept of relations under a name. */
export function sorting<P extends object, R extends object>(
  frame: 'sorted' | 'sortedRoles',
  page: Statement<P, R>,
): Statement<P, R> {
  return framed<P, R>(frame, page, page.parameters, page.columns)
}
