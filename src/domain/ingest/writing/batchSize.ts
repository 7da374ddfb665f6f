/**
 * How many records are written in one transaction where nothing else is said. A load holds two batches,
 * as the next one is made meanwhile; the embedded engine pays for each commit, whatever is in it.
 */
export const BATCH_SIZE = 3_000
