import { foldWords } from '../../store/terms/foldText.ts'

/** Ids have 200 characters at most; the rest is left for a prefix and a hash. */
const LONGEST = 120

/**
 * The id that a name makes: transliterated, in lower case, a hyphen for all that is no letter or
 * digit. `Abdullah Gül` and `Abdullah Gul` make the same one.
 */
export function nameId(name: string): string {
  return foldWords(name).join('-').slice(0, LONGEST).replace(/-$/, '') || 'unnamed'
}
