import type { Problem } from './lines/problem.ts'

/** How far an ingest is: its input is read, then checked, then written. */
export interface Progress {
  readonly phase: 'read' | 'check' | 'write'
  readonly done: number
  /** Of how many records; null while that is not known. */
  readonly of: number | null
}

export interface IngestOptions {
  /** Only find out what would change. */
  readonly dryRun?: boolean | undefined
  /** Write the good records although others are rejected. */
  readonly keepGoing?: boolean | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Given each rejected line with its problems, in the order of the lines, before any is written. */
  readonly onRejected?:
    | ((text: string, problems: readonly Problem[]) => void | Promise<void>)
    | undefined
  /** Stops the ingest after the batch that is being written. */
  readonly signal?: AbortSignal | undefined
  /** How many records are written in one transaction; default `BATCH_SIZE`. */
  readonly batchSize?: number | undefined
  /** Who writes it and why, for the log. */
  readonly author?: string | null | undefined
  readonly reason?: string | null | undefined
  /**
   * The instant it is said to be recorded at, in milliseconds since 1970; default now. Each batch is
   * recorded later than every change before it.
   */
  readonly now?: number | undefined
}
