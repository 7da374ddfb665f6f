/** What is told of where claims come from: an article, a register, a data file. */
export interface DocumentData {
  readonly id: string
  readonly title: string
  /** Id of its publisher. */
  readonly publisher: string
  readonly authors: readonly string[]
  readonly url: string | null
  readonly lang: string | null
  /** When it was published, in EDTF. */
  readonly publishedAt: string | null
}

/** Where claims come from, with what can be long. */
export interface Document extends DocumentData {
  /** The full text where it may be kept: quotes are checked against it. */
  readonly text: string | null
}
