/** The digits of each part of a date. */
const digits: Readonly<Record<string, string>> = {
  YYYY: String.raw`(?<year>\d{4})`,
  MM: String.raw`(?<month>\d{2})`,
  M: String.raw`(?<month>\d{1,2})`,
  DD: String.raw`(?<day>\d{2})`,
  D: String.raw`(?<day>\d{1,2})`,
}

/** A part of a date, or what stands between two. */
const part = /YYYY|MM?|DD?|[^A-Za-z\d]/g

/** Whether a text is a form of dates: `YYYYMMDD`, `D.M.YYYY`, `MM/YYYY`. */
export function isDateForm(form: string): boolean {
  const parts = form.match(part) ?? []
  const letters = parts.filter(isOfDate).map(([letter]) => letter)
  const has = (letter: string) => letters.includes(letter)
  const isOnceEach = new Set(letters).size === letters.length
  const isWhole = parts.join('') === form && !parts.some(isUnclear)
  return isWhole && isOnceEach && has('Y') && (has('M') || !has('D'))
}

/** Whether it may have one digit or two where others touch it: by `YYYYMD` 2014111 is two days. */
function isUnclear(one: string, index: number, parts: readonly string[]): boolean {
  const around = [parts[index - 1] ?? '', parts[index + 1] ?? '']
  return (one === 'M' || one === 'D') && around.some(isOfDate)
}

function isOfDate(one: string): boolean {
  return one in digits
}

/** What reads dates of a form: it answers with EDTF, or null where a text is of another form. */
export function dateReader(form: string): (text: string) => string | null {
  const pattern = new RegExp(`^${form.replace(part, (one) => digits[one] ?? `\\${one}`)}$`)
  return (text) => {
    const { year, month, day } = pattern.exec(text)?.groups ?? {}
    if (year === undefined) return null
    return [year, month, day]
      .flatMap((one) => (one === undefined ? [] : [one.padStart(2, '0')]))
      .join('-')
  }
}
