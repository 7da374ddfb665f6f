import { type AnyStatement, type Statement, statement } from './statement.ts'

/** Each is made once. */
const known = new Map<string, AnyStatement>()

/**
 * What a frame of cypher/relation makes of all that the pages of a statement would list if they were
 * not cut: it is led to as they are.
 */
export function framed<P extends object, R extends object>(
  frame: string,
  { name }: AnyStatement,
  parameters: Statement<P, R>['parameters'],
  columns: Statement<P, R>['columns'],
): Statement<P, R> {
  const key = `${name}#${frame}`
  const made = known.get(key) ?? statement(key, parameters, columns)
  known.set(key, made)
  // A frame takes and returns the same of whatever pages.
  return made as Statement<P, R>
}
