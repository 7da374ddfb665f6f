import { StatecraftError } from '../../model/errors.ts'
import type { TimeSpan } from '../../model/timeSpan.ts'
import { isBeyond } from './countable.ts'
import { parseEdtf } from './parseEdtf.ts'

/**
 * The stretch of time that a time in EDTF can mean, to compare others with. Throws BAD_INPUT, also
 * for one that ends beyond what can be counted: what lies there cannot be told apart.
 */
export function parseSpan(text: string): TimeSpan {
  const { edtf, from, to } = parseEdtf(text)
  if (isBeyond(from) || isBeyond(to)) {
    throw new StatecraftError(
      'BAD_INPUT',
      `"${edtf}" cannot be compared with: years are told apart from -271820 to 275759`,
    )
  }
  return { from, to }
}
