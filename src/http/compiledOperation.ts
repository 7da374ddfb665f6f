import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { fieldsToCompile } from './fieldsToCompile.ts'

/** Runs one operation of a document as `execute` of graphql-js does. */
export type RunOperation = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult

/** How many fields may be written out: each is some two hundred bytes of code. */
const MOST_FIELDS = 3_000

/** What is known of a document: that it was asked, and its operations that were compiled. */
const known = new WeakMap<DocumentNode, Map<string, RunOperation | null>>()

/**
 * The operation as code of its own, which answers large results several times as fast as walking the
 * document does (docs/decisions/0019-compiled-operations.md). Null the first time that a document is
 * asked, since many are asked only once, and for operations that would become too much code.
 */
export function compiledOperation({
  schema,
  document,
  operationName,
}: ExecutionArgs): RunOperation | null {
  const operations = known.get(document)
  if (!operations) {
    known.set(document, new Map())
    return null
  }
  const name = operationName ?? ''
  const found = operations.get(name)
  if (found !== undefined) return found
  const fields = fieldsToCompile({ schema, document, operationName }, MOST_FIELDS)
  const made = fields > MOST_FIELDS ? null : compiled(compileQuery(schema, document, name))
  operations.set(name, made)
  return made
}

/** What cannot be compiled is executed as it stands, which says what is wrong with it. */
function compiled(query: CompiledQuery | ExecutionResult): RunOperation | null {
  if (!isCompiledQuery(query)) return null
  return ({ rootValue, contextValue, variableValues }) =>
    query.query(rootValue, contextValue, variableValues)
}
