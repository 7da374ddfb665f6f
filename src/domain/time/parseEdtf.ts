import edtf, { type Parsed } from 'edtf'
import { StatecraftError } from '../../model/errors.ts'
import type { Precision, ValidTime } from '../../model/validTime.ts'
import { seasonSpan } from './seasonSpan.ts'

type End = Pick<ValidTime, 'from' | 'to'>

/**
 * Reads a time in EDTF (ISO 8601-2:2019), levels 0 and 1: `2018`, `2018-10-08`, `../2020`, `2018~`,
 * `201X`, `2018-21`, `2018-10-08T17:37:00+02:00`. A date-time without a zone is UTC, and equal
 * instants are written alike. Throws BAD_INPUT with the text and the reason.
 */
export function parseEdtf(text: string): ValidTime {
  const written = text.trim()
  checkForm(written)
  const parsed = parse(written)
  const { from, to } = parsed.type === 'Interval' ? intervalEnds(parsed) : endsOf(parsed, written)
  if (from !== null && to !== null && from > to) throw broken(written, 'it ends before it starts')
  return {
    edtf: parsed.edtf,
    from,
    to,
    precision: precisionOf(parsed, written),
    uncertain: isMarked(parsed, 'uncertain'),
    approximate: isMarked(parsed, 'approximate'),
  }

  function intervalEnds({ lower, upper }: Parsed): End {
    return {
      from: isDated(lower) ? endsOf(lower, written).from : null,
      to: isDated(upper) ? endsOf(upper, written).to : null,
    }
  }
}

/** What the library would let through: days that no month has, bare numbers, level 2. */
function checkForm(text: string): void {
  if (text === '') throw broken(text, 'it is empty')
  if (/^[-+]?\d{5,}$/.test(text)) {
    throw broken(text, 'a year has four digits; a longer one starts with Y: Y12018')
  }
  if (/[[\]{}S]|E\d|^Y.*E/.test(text)) throw broken(text, 'EDTF is read up to level 1')
  for (const [, year = '', month, day] of text.matchAll(/(-?\d{4})-(\d{2})-(\d{2})(?!\d)/g)) {
    const days = daysInMonth(Number(year), Number(month))
    if (Number(day) > days) throw broken(text, `${year}-${month} has ${days} days`)
  }
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function parse(text: string): Parsed {
  try {
    const parsed = edtf(text)
    if (parsed.type === 'Set' || parsed.type === 'List') throw new Error('level 2')
    return parsed
  } catch (cause) {
    throw broken(text, 'a date looks like 2018, 2018-10-08, ../2020 or 2018~', cause)
  }
}

function endsOf(parsed: Parsed, text: string): End {
  const { min: from, max: to } = parsed.type === 'Season' ? seasonSpan(parsed.edtf) : parsed
  if (!Number.isFinite(from) || !Number.isFinite(to)) {
    throw broken(text, 'years go from -271820 to 275759')
  }
  return { from, to }
}

function isDated(end: Parsed | number | null | undefined): end is Parsed {
  return typeof end === 'object' && end !== null
}

function isMarked(parsed: Parsed, mark: 'uncertain' | 'approximate'): boolean {
  const parts = [parsed, parsed.lower, parsed.upper].filter(isDated)
  return parts.some((part) => (part[mark]?.value ?? 0) > 0)
}

function precisionOf(parsed: Parsed, text: string): Precision {
  if (parsed.type === 'Interval') {
    return isDated(parsed.lower) || isDated(parsed.upper) ? 'INTERVAL' : 'OPEN'
  }
  if (parsed.type === 'Season') return 'SEASON'
  if (/^-?\d{3}X/.test(text)) return 'DECADE'
  if (/^-?\d{2}XX/.test(text)) return 'CENTURY'
  if (/-XX(-XX)?$/.test(text)) return /-\d{2}-XX$/.test(text) ? 'MONTH' : 'YEAR'
  return (['INSTANT', 'YEAR', 'MONTH', 'DAY'] as const)[parsed.precision ?? 1] ?? 'YEAR'
}

function broken(text: string, reason: string, cause?: unknown): StatecraftError {
  return new StatecraftError('BAD_INPUT', `"${text}" is no time in EDTF: ${reason}`, { cause })
}
