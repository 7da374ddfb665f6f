import type { Report } from '../lines/problem.ts'
import type { ClaimRecord } from '../lines/record.ts'
import type { DocumentText } from '../survey/documentText.ts'

/** Where a quote stands, in Unicode code points, as far as that is known. */
export interface Place {
  readonly start: number | null
  readonly end: number | null
}

const nowhere: Place = { start: null, end: null }

/**
 * Checks a claim's quote against its document's text, where that is known, and finds its place
 * when it stands there once. What is wrong is reported.
 */
export function locateQuote(
  { quote, start, end }: Pick<ClaimRecord, 'quote' | 'start' | 'end'>,
  text: DocumentText | null,
  report: Report,
): Place {
  if (quote === undefined) {
    if (start !== undefined) report('start', 'a place needs its quote')
    if (end !== undefined) report('end', 'a place needs its quote')
    return nowhere
  }
  if (start === undefined && end === undefined) return find(quote, text, report)
  if (start === undefined) report('start', 'start and end go together')
  else if (end === undefined) report('end', 'start and end go together')
  else check(quote, { start, end }, text, report)
  return { start: start ?? null, end: end ?? null }
}

function check(
  quote: string,
  place: { start: number; end: number },
  text: DocumentText | null,
  report: Report,
): void {
  const { start, end } = place
  const length = [...quote].length
  if (end <= start) report('end', `the end ${end} does not lie behind the start ${start}`)
  else if (end - start !== length) {
    report('end', `the quote has ${length} characters, its place has ${end - start}`)
  } else if (text && !text.says(quote, place)) {
    const [there] = text.find(quote)
    const hint = there ? `; it stands at ${there.start} to ${there.end}` : ''
    report('quote', `the document does not say this from ${start} to ${end}${hint}`)
  }
}

function find(quote: string, text: DocumentText | null, report: Report): Place {
  if (!text) return nowhere
  const [place, other] = text.find(quote)
  if (!place) report('quote', 'the document does not say this')
  return place && !other ? place : nowhere
}
