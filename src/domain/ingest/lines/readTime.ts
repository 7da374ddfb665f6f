import { StatecraftError } from '../../../model/errors.ts'
import type { ValidTime } from '../../../model/validTime.ts'
import { parseEdtf } from '../../time/parseEdtf.ts'
import type { Report } from './problem.ts'

/** Inputs name the same few times over and over, and reading one costs a tenth of a millisecond. */
const remembered = new Map<string, ValidTime>()
const MOST = 10_000

/** Reads a time; a broken one is reported, and the answer is null. */
export function readTime(text: string, path: string, report: Report): ValidTime | null {
  const before = remembered.get(text)
  if (before) return before
  try {
    const time = parseEdtf(text)
    if (remembered.size === MOST) remembered.clear()
    remembered.set(text, time)
    return time
  } catch (error) {
    if (!(error instanceof StatecraftError)) throw error
    report(path, error.message)
    return null
  }
}
