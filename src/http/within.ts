import { deadline } from './deadline.ts'

/** What `run` answers, unless that takes longer than so many milliseconds: then it fails with TIMEOUT. */
export async function within<T>(
  milliseconds: number,
  what: string,
  run: (late: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const { signal, stop } = deadline(milliseconds, what)
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  try {
    return await Promise.race([run(signal), late])
  } finally {
    stop()
  }
}
