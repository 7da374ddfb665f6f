import type { ValidTime } from '../../model/validTime.ts'
import { brokenTime } from './brokenTime.ts'
import { countable } from './countable.ts'
import { parseMoment } from './parseMoment.ts'
import { sureBetween } from './sureBetween.ts'

/** No time of level 0 or 1 is longer, with room to spare. */
const LONGEST = 100

/**
 * Reads a time in EDTF (ISO 8601-2:2019), levels 0 and 1: `2018`, `2018-10-08`, `../2020`, `2018~`,
 * `201X`, `Y-12018`, `2018-21`, `2018-10-08T17:37:00+02:00`. A date-time without a zone is UTC, and
 * equal instants are written alike. Any form of a single time can end an interval, date-times and
 * seasons too, which the standard leaves out. Throws BAD_INPUT with the text and the reason.
 */
export function parseEdtf(text: string): ValidTime {
  const found = known.get(text)
  if (found) return found
  const time = read(text)
  if (known.size >= MOST) known.clear()
  known.set(text, time)
  return time
}

/** Data and questions name the same days over and over, and to read one takes a tenth of a millisecond. */
const known = new Map<string, ValidTime>()

/** How many times are remembered. */
const MOST = 10_000

function read(text: string): ValidTime {
  const written = text.trim()
  if (written === '') throw brokenTime(text, 'it is empty')
  if (written.length > LONGEST) throw brokenTime(written, 'it is too long')
  const [first = '', last, ...others] = written.split('/')
  if (others.length > 0) throw brokenTime(written, 'an interval has two ends')
  return countable(
    last === undefined ? parseMoment(first, written) : parseInterval(first, last, written),
  )
}

function parseInterval(first: string, last: string, whole: string): ValidTime {
  const start = isOpen(first) ? null : parseMoment(first, whole)
  const end = isOpen(last) ? null : parseMoment(last, whole)
  const [from, to] = [start?.from ?? null, end?.to ?? null]
  if (from !== null && to !== null && from > to) throw brokenTime(whole, 'it ends before it starts')
  return {
    edtf: `${start?.edtf ?? first}/${end?.edtf ?? last}`,
    from,
    to,
    sure: last === '' ? null : sureBetween(start, end),
    precision: start || end ? 'INTERVAL' : 'OPEN',
    uncertain: [start, end].some((one) => one?.uncertain),
    approximate: [start, end].some((one) => one?.approximate),
  }
}

/** An end that is open (`..`) or unknown (nothing): neither bounds the interval. */
function isOpen(end: string): boolean {
  return end === '..' || end === ''
}
