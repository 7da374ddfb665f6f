import { StatecraftError } from '../../model/errors.ts'

/** Runs something of the database and turns its errors into the closed set of codes. */
export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    // Errors of the work itself, such as bad input met halfway, are no errors of the database.
    if (error instanceof StatecraftError || !isDatabaseError(error)) throw error
    throw new StatecraftError('INTERNAL', `the embedded database: ${error.message}`, {
      cause: error,
    })
  }
}

function isDatabaseError(error: unknown): error is Error {
  return error instanceof Error && ('gqlStatus' in error || error.message.startsWith('Query'))
}
