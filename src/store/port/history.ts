/** Which of the versions of something are meant: the newest. */
export interface HistoryRequest {
  readonly id: string
  /** How many at most. */
  readonly limit: number
}
