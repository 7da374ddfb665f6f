import { StatecraftError } from '../../model/errors.ts'
import { pause } from './pause.ts'

/** How long to wait after each fault in a row, in milliseconds: some half a minute in all. */
const WAITS = [100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000, 5_000]

/**
 * What a read answers, tried again where it meets a passing fault; undefined where the signal comes
 * first. Throws the fault that stays, and any that would not pass.
 */
export async function patiently<T>(
  read: () => Promise<T>,
  signal: AbortSignal,
  waits: readonly number[] = WAITS,
): Promise<T | undefined> {
  for (let faults = 0; ; faults += 1) {
    try {
      return await unlessAborted(read(), signal)
    } catch (error) {
      const wait = waits[faults]
      if (wait === undefined || !passes(error)) throw error
      await pause(wait, signal)
      if (signal.aborted) return undefined
    }
  }
}

/** A database that does not answer now may do so again. */
function passes(error: unknown): boolean {
  return error instanceof StatecraftError && ['UNAVAILABLE', 'TIMEOUT'].includes(error.code)
}

/** Nobody waits any longer for what comes after the signal. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined)
    signal.addEventListener('abort', stop)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
