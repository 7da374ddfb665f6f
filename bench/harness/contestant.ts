/** One way to get an answer, to be timed against others. */
export interface Contestant {
  readonly name: string
  /** What has to be done ahead of each run, and is not timed. */
  readonly prepare?: (() => Promise<void>) | undefined
  /** Gets the answer once; this is what is timed. */
  run(): Promise<unknown>
  /** What it answered, in the form that all contestants share. */
  readonly answerOf: (raw: unknown) => unknown
}

export function contestant<T>(
  name: string,
  run: () => Promise<T>,
  answerOf: (raw: T) => unknown = (raw) => raw,
): Contestant {
  return { name, run, answerOf: (raw) => answerOf(raw as T) }
}
