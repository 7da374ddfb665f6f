import { StatecraftError } from '../model/errors.ts'

/** A signal that says after so many milliseconds that `what` takes longer, unless it is stopped. */
export function deadline(milliseconds: number, what: string) {
  const controller = new AbortController()
  const timer = setTimeout(() => {
    controller.abort(new StatecraftError('TIMEOUT', `${what} takes longer than ${milliseconds} ms`))
  }, milliseconds)
  return { signal: controller.signal, stop: () => clearTimeout(timer) }
}
