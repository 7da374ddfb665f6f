import type { Run } from './engine.ts'
import type { Ask, Call, Row } from './statements/statement.ts'

interface Waiting {
  readonly call: Call
  readonly resolve: (rows: readonly Row[]) => void
  readonly reject: (reason: unknown) => void
}

/**
 * How many rests in a row have to bring nothing new before what is asked is sent: what is at hand is
 * told by promises, and loaders gather for a rest each.
 */
const QUIET = 3

/**
 * Sends all that is asked without waiting for anything from outside to the database in one round trip.
 * A turn of the event loop would end it as well, and takes some 15 µs longer.
 */
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
      if (this.#waiting.length === 0) this.#settle(0, 0)
      this.#waiting.push({
        call: { statement, parameters },
        // The catalogue declares R for this statement; the decoders check what they read of it.
        resolve: (rows) => resolve(rows as readonly R[]),
        reject,
      })
    })

  /** Sends once so many rests in a row have brought nothing new. */
  #settle(seen: number, quiet: number): void {
    process.nextTick(() => {
      const asked = this.#waiting.length
      const still = asked === seen ? quiet + 1 : 0
      if (still === QUIET) void this.#send()
      else queueMicrotask(() => this.#settle(asked, still))
    })
  }

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
