import { StatecraftError } from '../../model/errors.ts'

/** Fails with TIMEOUT when `work` has not answered in `ms`: a stopped server never says so. */
export async function withDeadline<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StatecraftError('TIMEOUT', `the database did not answer in ${ms} ms`)),
      ms,
    )
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
