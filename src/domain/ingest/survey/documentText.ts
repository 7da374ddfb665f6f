/** Where a quote stands, in Unicode code points; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The text of a document, searched by code points however JavaScript counts it. */
export class DocumentText {
  readonly #text: string
  /** For each code point where it starts in the string; null where both count alike. */
  readonly #starts: Uint32Array | null

  constructor(text: string) {
    this.#text = text
    this.#starts = /[\ud800-\udbff]/.test(text) ? startsOf(text) : null
  }

  /** Whether a quote stands at a place. */
  says(quote: string, { start, end }: Span): boolean {
    const from = this.#index(start)
    const to = this.#index(end)
    return from !== undefined && to !== undefined && this.#text.slice(from, to) === quote
  }

  /** The places where a quote stands: the first two are enough to know whether it is one. */
  find(quote: string): readonly Span[] {
    const first = this.#text.indexOf(quote)
    if (first === -1) return []
    const second = this.#text.indexOf(quote, first + 1)
    return [first, second].filter((at) => at !== -1).map((at) => this.#span(at, quote))
  }

  #span(at: number, quote: string): Span {
    return { start: this.#codePoint(at), end: this.#codePoint(at + quote.length) }
  }

  /** Where a code point starts in the string; undefined past the end. */
  #index(codePoint: number): number | undefined {
    if (this.#starts) return this.#starts[codePoint]
    return codePoint <= this.#text.length ? codePoint : undefined
  }

  /** The code point at an index of the string, by bisection. */
  #codePoint(index: number): number {
    const starts = this.#starts
    if (!starts) return index
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** One entry past the last code point, so that a quote can end there. */
function startsOf(text: string): Uint32Array {
  const starts = new Uint32Array(text.length + 1)
  let count = 0
  for (
    let index = 0;
    index < text.length;
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  ) {
    starts[count] = index
    count += 1
  }
  starts[count] = text.length
  return starts.slice(0, count + 1)
}
