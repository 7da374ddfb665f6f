import type { TimeSpan } from '../../model/relationFilter.ts'
import { parseEdtf } from './parseEdtf.ts'

/** The stretch of time that a time in EDTF can mean. Throws BAD_INPUT. */
export function parseSpan(text: string): TimeSpan {
  const { from, to } = parseEdtf(text)
  return { from, to }
}
