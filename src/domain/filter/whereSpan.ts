import { StatecraftError } from '../../model/errors.ts'
import type { TimeSpan } from '../../model/timeSpan.ts'
import { parseSpan } from '../time/parseSpan.ts'

/** The stretch of time that part of a filter means. Throws BAD_INPUT that names the part. */
export function whereSpan(text: string, path: string): TimeSpan {
  try {
    return parseSpan(text)
  } catch (error) {
    if (!(error instanceof StatecraftError)) throw error
    throw new StatecraftError('BAD_INPUT', `${path}: ${error.message}`, { cause: error })
  }
}
