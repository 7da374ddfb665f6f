/** Where claims come from: an article, a register, a data file. */
export interface Document {
  readonly id: string
  readonly title: string
  /** Id of its publisher. */
  readonly publisher: string
  readonly authors: readonly string[]
  readonly url: string | null
  readonly lang: string | null
  /** When it was published, in EDTF. */
  readonly publishedAt: string | null
  /** The full text where it may be kept: quotes are checked against it. */
  readonly text: string | null
}
