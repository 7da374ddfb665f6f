import { StatecraftError } from '../../model/errors.ts'

/** The error for an argument that cannot be used: which one, and why. */
export function badArgument(name: string, reason: string): StatecraftError {
  return new StatecraftError('BAD_INPUT', `${name}: ${reason}`)
}

/** Answers a number that lies within its bounds; throws an error that names the argument. */
export function bounded(name: string, value: number, min: number, max: number): number {
  if (value < min || value > max) throw badArgument(name, `${value} is not within ${min} to ${max}`)
  return value
}

/** Runs something whose errors name arguments of a part: `steps[1].` tells which part that is. */
export async function within<T>(part: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof StatecraftError) || error.code !== 'BAD_INPUT') throw error
    throw new StatecraftError('BAD_INPUT', `${part}${error.message}`, { cause: error })
  }
}
