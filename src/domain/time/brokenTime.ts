import { StatecraftError } from '../../model/errors.ts'
import { quoted } from '../../model/quoted.ts'

/** The error for a text that is no time: which text, and why. */
export function brokenTime(text: string, reason: string): StatecraftError {
  return new StatecraftError('BAD_INPUT', `${quoted(text)} is no time in EDTF: ${reason}`)
}
