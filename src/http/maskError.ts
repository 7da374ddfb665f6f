import { GraphQLError, type GraphQLErrorOptions } from 'graphql'
import type { Logger } from 'pino'
import { StatecraftError } from '../model/errors.ts'
import { requestId } from './requestId.ts'

/**
 * What callers see of errors: expected ones with their code, everything else masked and logged
 * under the id of the request.
 */
export function maskError(log: Logger): (error: unknown) => Error {
  return (error) => {
    const original = error instanceof GraphQLError ? error.originalError : error
    if (error instanceof GraphQLError && !original) return error
    if (original instanceof GraphQLError) return original
    const place = error instanceof GraphQLError ? placeOf(error) : {}
    if (original instanceof StatecraftError && original.code !== 'INTERNAL') {
      if (original.code !== 'BAD_INPUT') log.warn({ err: original, requestId: requestId() })
      return new GraphQLError(original.message, { ...place, extensions: { code: original.code } })
    }
    log.error({ err: original, requestId: requestId() })
    return new GraphQLError('something went wrong here; the request id helps to find out what', {
      ...place,
      extensions: { code: 'INTERNAL', requestId: requestId() },
    })
  }
}

function placeOf({ path, nodes }: GraphQLError): GraphQLErrorOptions {
  return { path: path ?? null, nodes: nodes ?? null }
}
