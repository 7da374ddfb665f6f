import { StatecraftError } from '../model/errors.ts'

/** The error for an argument that cannot be used: which one, and why. */
export function badArgument(name: string, reason: string): StatecraftError {
  return new StatecraftError('BAD_INPUT', `${name}: ${reason}`)
}

/** Answers a number that lies within its bounds; throws an error that names the argument. */
export function bounded(name: string, value: number, min: number, max: number): number {
  if (value < min || value > max) throw badArgument(name, `${value} is not within ${min} to ${max}`)
  return value
}
