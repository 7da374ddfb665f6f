/** What kind of write a change is. */
export const changeKinds = ['INGEST', 'RETRACT', 'REINSTATE', 'DECIDE', 'JUDGE', 'PURGE'] as const

export type ChangeKind = (typeof changeKinds)[number]

/** What is to be written into the log about a change before it is made. */
export interface ChangeDraft {
  readonly kind: ChangeKind
  /** Who makes it; null where nobody says so. */
  readonly author: string | null
  /** Why; null where nobody says so. */
  readonly reason: string | null
  /** What it is about where that is a choice of its author: ids that name things in the whole graph. */
  readonly subjects: readonly string[]
  /**
   * When it is said to be recorded, in milliseconds since 1970-01-01T00:00Z; now where left out.
   * Recorded time never goes back: it is later than that of every change before it.
   */
  readonly at?: number | undefined
}

/** How many things of each kind a change wrote, or deleted for good. */
export interface Written {
  readonly publishers: number
  readonly documents: number
  readonly relationTypes: number
  readonly entities: number
  readonly relations: number
  readonly claims: number
}

/** One write to the graph: all of it became known at one instant. */
export interface Change extends Omit<ChangeDraft, 'at'> {
  /** Its place among all changes, from 1, without gaps, in the order in which they were committed. */
  readonly seq: number
  /** When it was recorded, in milliseconds since 1970-01-01T00:00Z; later than every change before it. */
  readonly at: number
  readonly written: Written
}
