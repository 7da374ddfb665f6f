import { StatecraftError } from '../../model/errors.ts'

/** What a JSON column holds. Throws INTERNAL where it cannot be read, or is not there. */
export function json<T>(text: string | null | undefined): T {
  try {
    // Nothing is no JSON either, which the parser takes for the text `null`.
    return JSON.parse(text ?? '') as T
  } catch (cause) {
    throw new StatecraftError('INTERNAL', 'a JSON column of the database cannot be read', { cause })
  }
}
