import type { Precision, ValidTime } from '../../model/validTime.ts'
import { brokenTime } from './brokenTime.ts'
import { dateSpan } from './dateSpan.ts'
import { formReason } from './formReason.ts'
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
 * Its ends can lie beyond what can be counted. Throws BAD_INPUT that names `whole`, the text it is
 * part of.
 */
export function parseMoment(text: string, whole: string): ValidTime {
  const mark = /[?~%]$/.exec(text)?.[0] ?? ''
  const date = text.slice(0, text.length - mark.length)
  const precision = forms.find(([, form]) => form.test(date))?.[0]
  if (!precision) throw brokenTime(whole, formReason(date))
  checkDay(date, whole)
  const body = precision === 'INSTANT' ? utcDateTime(date, whole) : date
  const [from, to] = precision === 'SEASON' ? seasonSpan(body) : dateSpan(body)
  return {
    edtf: body + mark,
    from,
    to,
    // A coarser time says that it was some time within, not when.
    sure: precision === 'INSTANT' && mark === '' ? { from, to } : null,
    precision,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  }
}

/** The library takes the 31st of April for the 1st of May. */
function checkDay(date: string, whole: string): void {
  if (date.startsWith('-0000')) throw brokenTime(whole, 'the year zero has no sign')
  const [, year = '', month = '', day] = /^(-?\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  if (day === undefined) return
  const days = daysInMonth(Number(year), Number(month))
  if (days === 0) throw brokenTime(whole, `there is no month ${month}`)
  if (day === '00') throw brokenTime(whole, 'there is no day 00')
  if (Number(day) > days) throw brokenTime(whole, `${year}-${month} has ${days} days`)
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
