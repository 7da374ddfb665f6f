import type { Context } from '../context.ts'
import type { Between } from '../sources.ts'
import { instantOf } from './asOf.ts'
import { badArgument } from './badArgument.ts'

/**
 * The two instants that arguments compare, neither later than the view: what it does not know yet
 * is not told. Throws BAD_INPUT that names the argument.
 */
export function between(
  { from, to }: { readonly from: string; readonly to: string },
  { began, knownAt }: Context,
): Between {
  const [first, last] = [instantOf('from', from), instantOf('to', to)]
  if ((first ?? began) > (last ?? began)) {
    throw badArgument('from', `"${from}" ends later than to, which is "${to}"`)
  }
  return { from: noLater(first, knownAt), to: noLater(last, knownAt) }
}

function noLater(instant: number | null, knownAt: number | null): number | null {
  if (instant === null || knownAt === null) return instant ?? knownAt
  return Math.min(instant, knownAt)
}
