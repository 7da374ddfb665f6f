import type { TimeSpan } from '../../model/timeSpan.ts'
import { parseSpan } from './parseSpan.ts'

/** The time that `now` means, or that a time in EDTF can mean: null is now. Throws BAD_INPUT. */
export function parseAsOf(text: string): TimeSpan | null {
  return text === 'now' ? null : parseSpan(text)
}
