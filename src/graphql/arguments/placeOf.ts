import { bounded } from './badArgument.ts'

/** The largest whole number that GraphQL has. */
const MOST = 2 ** 31 - 1

/** The place in the log that an `after` argument names. */
export function placeOf(after: number): number {
  return bounded('after', after, 0, MOST)
}
