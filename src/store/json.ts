import { StatecraftError } from '../model/errors.ts'

/** What a JSON column holds. Throws INTERNAL where it cannot be read. */
export function json<T>(text: string): T {
  try {
    return JSON.parse(text) as T
  } catch (cause) {
    throw new StatecraftError('INTERNAL', 'a JSON column of the database cannot be read', { cause })
  }
}
