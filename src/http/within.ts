import { StatecraftError } from '../model/errors.ts'

/**
 * What `run` answers, unless that takes longer than so many milliseconds: then it fails with TIMEOUT, and
 * `whenLate` is told why.
 */
export function within<T>(
  milliseconds: number,
  what: string,
  run: () => T | Promise<T>,
  whenLate: (reason: StatecraftError) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const late = new StatecraftError('TIMEOUT', `${what} takes longer than ${milliseconds} ms`)
      whenLate(late)
      reject(late)
    }, milliseconds)
    attempt(run).then(
      (answer) => {
        clearTimeout(timer)
        resolve(answer)
      },
      (reason: unknown) => {
        clearTimeout(timer)
        reject(reason)
      },
    )
  })
}

/** A promise of what `run` answers or throws. */
async function attempt<T>(run: () => T | Promise<T>): Promise<T> {
  return await run()
}
