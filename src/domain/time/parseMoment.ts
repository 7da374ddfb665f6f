import edtf from 'edtf'
import type { Precision, ValidTime } from '../../model/validTime.ts'
import { brokenTime } from './brokenTime.ts'
import { seasonSpan } from './seasonSpan.ts'
import { utcDateTime } from './utcDateTime.ts'

/** The forms of a single time in EDTF up to level 1; the library takes more than these. */
const forms: readonly (readonly [Precision, RegExp])[] = [
  ['INSTANT', /^-?\d{4}-\d{2}-\d{2}T/],
  ['DAY', /^-?\d{4}-\d{2}-\d{2}$/],
  ['SEASON', /^-?\d{4}-2[1-4]$/],
  ['MONTH', /^-?\d{4}-(0[1-9]|1[0-2])(-XX)?$/],
  ['YEAR', /^(-?\d{4}(-XX(-XX)?)?|Y-?[1-9]\d{4,})$/],
  ['DECADE', /^-?\d{3}X$/],
  ['CENTURY', /^-?\d{2}XX$/],
]

/**
 * Reads a time that is no interval, with the mark of how sure it is: `2018`, `2018-10?`, `201X~`.
 * Throws BAD_INPUT that names `whole`, the text it is part of.
 */
export function parseMoment(text: string, whole: string): ValidTime {
  const mark = /[?~%]$/.exec(text)?.[0] ?? ''
  const date = text.slice(0, text.length - mark.length)
  const precision = forms.find(([, form]) => form.test(date))?.[0]
  if (!precision) throw brokenTime(whole, formReason(date))
  checkDay(date, whole)
  const body = precision === 'INSTANT' ? utcDateTime(date, whole) : date
  const [from, to] = precision === 'SEASON' ? seasonSpan(body) : parse(body, whole)
  return {
    edtf: body + mark,
    from,
    to,
    precision,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  }
}

/** Why a text is in none of the forms. */
function formReason(date: string): string {
  if (/[[\]{}?~%]|X|S\d|E\d|^-?\d{4}-(2[5-9]|3\d|4[01])$/.test(date)) {
    return 'EDTF is read up to level 1: no sets, no lists, no marks or X inside a date'
  }
  const [, month] = /^-?\d{4}-(\d{2})(-XX)?$/.exec(date) ?? []
  if (month !== undefined) return `there is no month ${month}`
  if (/^[-+Y]?-?\d+$/.test(date)) {
    return 'a year has four digits; a longer one starts with Y: Y12018'
  }
  return 'a date looks like 2018, 2018-10-08, ../2020 or 2018~'
}

/** The library takes the 31st of April for the 1st of May. */
function checkDay(date: string, whole: string): void {
  if (date.startsWith('-0000')) throw brokenTime(whole, 'the year zero has no sign')
  const [, year = '', month = '', day] = /^(-?\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  if (day === undefined) return
  const days = daysInMonth(Number(year), Number(month))
  if (days === 0) throw brokenTime(whole, `there is no month ${month}`)
  if (Number(day) > days) throw brokenTime(whole, `${year}-${month} has ${days} days`)
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** The earliest and the latest instant. */
function parse(date: string, whole: string): readonly [number, number] {
  let parsed: ReturnType<typeof edtf>
  try {
    parsed = edtf(date)
  } catch (cause) {
    throw brokenTime(whole, 'a date looks like 2018, 2018-10-08, ../2020 or 2018~', cause)
  }
  // Beyond the range of a JavaScript Date the library answers NaN.
  if (Number.isFinite(parsed.min) && Number.isFinite(parsed.max)) return [parsed.min, parsed.max]
  throw brokenTime(whole, 'years go from -271820 to 275759')
}
