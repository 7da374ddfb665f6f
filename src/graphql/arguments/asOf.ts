import { parseAsOf } from '../../domain/time/parseAsOf.ts'
import { StatecraftError } from '../../model/errors.ts'
import type { TimeSpan } from '../../model/timeSpan.ts'

/** The time that an argument means; null is now. Throws BAD_INPUT that names the argument. */
export function timeOf(argument: string, text: string): TimeSpan | null {
  try {
    return parseAsOf(text)
  } catch (error) {
    if (!(error instanceof StatecraftError)) throw error
    throw new StatecraftError('BAD_INPUT', `${argument}: ${error.message}`, { cause: error })
  }
}

/**
 * The instant up to which an argument lets something be known, in milliseconds since 1970: a date
 * means its end. Null is now. Throws BAD_INPUT that names the argument.
 */
export function instantOf(argument: string, text: string): number | null {
  return timeOf(argument, text)?.to ?? null
}
