/** What something was known to be at one instant and at a later one; null where it was not known. */
export interface Compared<T> {
  readonly before: T | null
  readonly after: T | null
}

/** The same for what was known at both. */
export interface Changed<T> extends Compared<T> {
  readonly before: T
  readonly after: T
}
