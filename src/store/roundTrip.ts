import type { Run } from './engine.ts'
import type { Ask, Call, Row } from './statement.ts'

interface Waiting {
  readonly call: Call
  readonly resolve: (rows: readonly Row[]) => void
  readonly reject: (reason: unknown) => void
}

/** Sends all that is asked in one turn of the event loop to the database in one round trip. */
export class RoundTrips {
  readonly #run: Run
  #waiting: Waiting[] = []
  #sent = 0

  constructor(run: Run) {
    this.#run = run
  }

  /** How many round trips there have been. */
  get count(): number {
    return this.#sent
  }

  readonly ask: Ask = <P extends object, R extends object>(
    statement: Call['statement'],
    parameters: P,
  ) =>
    new Promise<readonly R[]>((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#send())
      this.#waiting.push({
        call: { statement, parameters },
        // The catalogue declares R for this statement; the decoders check what they read of it.
        resolve: (rows) => resolve(rows as readonly R[]),
        reject,
      })
    })

  async #send(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    this.#sent += 1
    try {
      const answers = await this.#run(waiting.map(({ call }) => call))
      for (const [index, { resolve }] of waiting.entries()) resolve(answers[index] ?? [])
    } catch (error) {
      for (const { reject } of waiting) reject(error)
    }
  }
}
