/** One dated event of a file: who did what to whom, and when. */
export interface Event {
  readonly subject: string
  readonly relation: string
  readonly object: string
  /** YYYY-MM-DD. */
  readonly date: string
}
