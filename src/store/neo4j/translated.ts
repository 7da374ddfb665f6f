import { Neo4jError } from 'neo4j-driver'
import { type ErrorCode, StatecraftError } from '../../model/errors.ts'

/** Runs something of the driver and turns its errors into the closed set of codes. */
export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw translate(error)
  }
}

function translate(error: unknown): unknown {
  if (error instanceof StatecraftError) return error
  if (!(error instanceof Neo4jError)) {
    const reason = error instanceof Error ? error.message : String(error)
    return new StatecraftError('UNAVAILABLE', `Neo4j cannot be used: ${reason}`, { cause: error })
  }
  const [code, message] = meaningOf(error)
  return new StatecraftError(code, message, { cause: error })
}

function meaningOf({ code, message }: Neo4jError): [ErrorCode, string] {
  if (code.startsWith('Neo.ClientError.Security')) {
    return ['UNAUTHORIZED', 'Neo4j refuses the user or the password']
  }
  if (code.includes('DatabaseNotFound')) {
    return ['UNAVAILABLE', `Neo4j has no such database: ${message}`]
  }
  if (code.includes('ConstraintValidationFailed')) {
    return ['CONFLICT', `this id is taken by something of another kind: ${message}`]
  }
  if (code.includes('TransactionTimedOut') || code.includes('Terminated')) {
    return ['TIMEOUT', 'the question took too long and was stopped']
  }
  const transient =
    code.startsWith('Neo.TransientError') ||
    ['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code)
  if (transient) return ['UNAVAILABLE', `Neo4j does not answer: ${message}`]
  return ['INTERNAL', `Neo4j: ${code}: ${message}`]
}
