/** Something to be written, with the hash of its content that tells whether it changed. */
export interface Stored<T> {
  readonly item: T
  readonly hash: string
}

/** Something that is there, and the hash of its content. */
export interface Versioned {
  readonly id: string
  readonly hash: string
}
