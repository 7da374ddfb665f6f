/** What something was known to be at one instant and at a later one; null where it was not known. */
export interface Compared<T> {
  readonly before: T | null
  readonly after: T | null
}
