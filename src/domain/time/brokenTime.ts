import { StatecraftError } from '../../model/errors.ts'

/** How much of a broken text is repeated in the message. */
const SHOWN = 60

/** The error for a text that is no time: which text, and why. */
export function brokenTime(text: string, reason: string): StatecraftError {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return new StatecraftError('BAD_INPUT', `"${shown}" is no time in EDTF: ${reason}`)
}
