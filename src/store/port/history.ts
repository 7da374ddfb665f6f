import type { Version } from '../../model/version.ts'

/** Which of the versions of something are meant: the newest. */
export interface HistoryRequest {
  readonly id: string
  /** How many at most. */
  readonly limit: number
}

/** A version of something that may have been taken for something else then. */
export interface HeldVersion<T> extends Version<T> {
  /** What it was taken for; null where it stood for itself. */
  readonly survivor: string | null
}
