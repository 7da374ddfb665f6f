import type { Report } from './problem.ts'
import type { ClaimRecord } from './record.ts'

/** Where a quote stands, in Unicode code points. */
export interface Place {
  readonly start: number | null
  readonly end: number | null
}

/**
 * Checks a claim's quote against its document's text, where that is known, and finds its place
 * when it stands there once. What is wrong is reported.
 */
export function locateQuote(
  { quote, start, end }: Pick<ClaimRecord, 'quote' | 'start' | 'end'>,
  text: string | null,
  report: Report,
): Place {
  const given = { start: start ?? null, end: end ?? null }
  if (quote === undefined) {
    if (start !== undefined || end !== undefined) report('start', 'a place needs its quote')
    return given
  }
  if ((start === undefined) !== (end === undefined)) {
    report(start === undefined ? 'start' : 'end', 'start and end go together')
    return given
  }
  if (start !== undefined && end !== undefined) {
    checkPlace(quote, start, end, text, report)
    return given
  }
  return text === null ? given : find(quote, text, report)
}

function checkPlace(
  quote: string,
  start: number,
  end: number,
  text: string | null,
  report: Report,
): void {
  const length = [...quote].length
  if (end - start !== length) {
    report('end', `the quote has ${length} characters, its place has ${end - start}`)
  } else if (text !== null && [...text].slice(start, end).join('') !== quote) {
    const hint = text.includes(quote) ? '; it stands elsewhere in it' : ''
    report('quote', `the document does not say this from ${start} to ${end}${hint}`)
  }
}

function find(quote: string, text: string, report: Report): Place {
  const first = text.indexOf(quote)
  if (first === -1) report('quote', 'the document does not say this')
  if (first === -1 || text.indexOf(quote, first + 1) !== -1) return { start: null, end: null }
  const start = [...text.slice(0, first)].length
  return { start, end: start + [...quote].length }
}
