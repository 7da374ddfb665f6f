import { type ExecutionResult, getOperationAST } from 'graphql'
import type { YogaServerInstance } from 'graphql-yoga'

type AnyYoga = Pick<YogaServerInstance<object, object>, 'getEnveloped'>

/** Asks a GraphQL service without HTTP: what is left is what every service of its kind does. */
export type AskGraphql = (query: string, variables: object) => Promise<Record<string, unknown>>

/**
 * Runs operations through all that a service does with them, but for HTTP: its plugins, its caches of
 * parsed and validated documents, its executor. Both services that are compared are asked this way.
 */
export function askerOf(yoga: AnyYoga): AskGraphql {
  const request = new Request('http://127.0.0.1/graphql', { method: 'POST' })
  return async (query, variables) => {
    const params = { query, variables: { ...variables } }
    const { schema, parse, validate, contextFactory, execute } = yoga.getEnveloped({
      request,
      params,
    })
    const document = parse(query)
    const errors = validate(schema, document)
    if (errors.length > 0) throw new Error(errors.join('; '))
    const result: ExecutionResult = await execute({
      schema,
      document,
      contextValue: await contextFactory(),
      variableValues: params.variables,
      operationName: getOperationAST(document)?.name?.value,
    })
    if (result.errors) throw new Error(result.errors.join('; '))
    return result.data ?? {}
  }
}
