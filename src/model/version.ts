/** What something was known to be from one instant to another. */
export interface Version<T> {
  /** When that became known, in milliseconds since 1970-01-01T00:00Z. */
  readonly since: number
  /** When something else became known, exclusive; null where nothing has. */
  readonly until: number | null
  readonly item: T
}
