import type { Statement } from './statement.ts'

/**
 * What can come along with the relations of a page beside entities, each by a part of cypher/relation:
 * nothing of it stands in the text of a page that does not ask for it.
 */
export const parts = ['claims', 'type', 'relations'] as const

export type Part = (typeof parts)[number]

/** What parts take, beside what the statements of pages do. */
export interface PartParameters {
  /** How many claims of each relation are read. */
  readonly claimRows?: number
}

/** Each statement with each choice of parts is made once. */
const known = new Map<string, object>()

/** The statement of a page with some parts: its column `beside` has a value for each, in their order. */
export function withParts<P extends object, R extends object>(
  statement: Statement<P, R>,
  some: readonly Part[],
): Statement<P & PartParameters, R> {
  if (some.length === 0) return statement
  const name = [statement.name, ...some].join('+')
  const made = known.get(name) ?? { ...statement, name }
  known.set(name, made)
  // It returns what the statement does, and takes what that takes.
  return made as Statement<P & PartParameters, R>
}
