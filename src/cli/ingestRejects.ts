import { closeSync, openSync, writeSync } from 'node:fs'
import type { Problem } from '../domain/ingest/lines/problem.ts'
import { StatecraftError } from '../model/errors.ts'

/**
 * A file of rejected lines, as JSON Lines: for each its number, what is wrong with it and where, what
 * else is wrong, and the line as it was. The file is made with the first of them.
 */
export class IngestRejects {
  readonly #path: string
  #file: number | null = null

  constructor(path: string) {
    this.#path = path
  }

  /** Where the file is, if it was made. */
  get written(): string | undefined {
    return this.#file === null ? undefined : this.#path
  }

  /** Throws BAD_INPUT where the file cannot be written. */
  readonly add = (record: string, problems: readonly Problem[]): void => {
    const [first, ...others] = problems
    const also = others.map(({ path, message }) => ({ path, message }))
    const told = { ...first, ...(also.length > 0 ? { also } : {}), record }
    try {
      this.#file ??= openSync(this.#path, 'w')
      writeSync(this.#file, `${JSON.stringify(told)}\n`)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new StatecraftError('BAD_INPUT', `${this.#path} cannot be written: ${reason}`, {
        cause,
      })
    }
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}
