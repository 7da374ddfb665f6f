import { StatecraftError } from '../../model/errors.ts'
import type { ValidTime } from '../../model/validTime.ts'
import { parseEdtf } from '../time/parseEdtf.ts'
import type { Report } from './problem.ts'

/** Reads a time; a broken one is reported, and the answer is null. */
export function readTime(text: string, path: string, report: Report): ValidTime | null {
  try {
    return parseEdtf(text)
  } catch (error) {
    if (!(error instanceof StatecraftError)) throw error
    report(path, error.message)
    return null
  }
}
