import type { Ask, Statement } from './statement.ts'

/** How many joins of a filter statements look for; as many terms tell whether they are there. */
export const MOST_JOINS = 3

/**
 * Asks statements in the flavour that looks for what filters join, where one of them does. It costs a
 * look at what is tied to each thing, which all others are spared.
 */
export function joining(ask: Ask): Ask {
  return (statement, parameters) =>
    ask(hasJoins(parameters) ? joined(statement) : statement, parameters)
}

function joined<P extends object, R extends object>(statement: Statement<P, R>): Statement<P, R> {
  return { ...statement, name: `${statement.name}~joined` }
}

function hasJoins(parameters: object): boolean {
  const requests: unknown = 'requests' in parameters ? parameters.requests : []
  return (
    Array.isArray(requests) &&
    requests.some(({ joins }: { joins?: readonly unknown[] }) => (joins?.length ?? 0) > 0)
  )
}
