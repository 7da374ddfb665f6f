import { brokenTime } from './brokenTime.ts'
import { readDate } from './readDate.ts'

const form =
  /^(?<minute>-?\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d+))?)?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?$/

/**
 * A date-time in UTC with milliseconds, so that equal instants have equal texts. Without a zone it
 * is UTC already; the library would take it for the zone of this machine, and `.5` for 5 ms.
 * Throws BAD_INPUT that names `whole`, the text it is part of.
 */
export function utcDateTime(text: string, whole: string): string {
  const { minute, second = '00', fraction = '', zone = 'Z' } = form.exec(text)?.groups ?? {}
  const milliseconds = fraction && `.${fraction.padEnd(3, '0').slice(0, 3)}`
  let instant = Number.NaN
  try {
    if (minute !== undefined) [instant] = readDate(`${minute}:${second}${milliseconds}${zone}`)
  } catch {
    // Hours, minutes or zones that do not exist.
  }
  if (!Number.isNaN(instant)) return fourDigitYear(new Date(instant).toISOString(), whole)
  throw brokenTime(
    whole,
    'a date-time looks like 2018-10-08T17:37:00Z or 2018-10-08T17:37:00+02:00',
  )
}

/** JavaScript gives years before 0 six digits, EDTF four. */
function fourDigitYear(iso: string, whole: string): string {
  const text = iso.replace(/^-00/, '-')
  if (/^-?\d{4}-/.test(text)) return text
  throw brokenTime(whole, 'the year of a date-time goes from -9999 to 9999')
}
