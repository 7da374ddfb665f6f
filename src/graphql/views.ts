import type { GraphQLResolveInfo } from 'graphql'
import { parseAsOf } from '../domain/time/parseAsOf.ts'
import { StatecraftError } from '../model/errors.ts'
import type { ValidAt } from '../model/relationFilter.ts'
import type { TimeSpan } from '../model/timeSpan.ts'
import { type Context, contextAt } from './context.ts'
import type { Validity } from './generated/resolvers.ts'

/**
 * Views of time. A field of Query looks at the graph as its arguments say, and so does everything
 * below it; something that is shown as it was once is, with everything below, as it was then. The
 * resolvers know nothing of it: each is given the context of its place in the answer.
 */

/** Where the arguments of a field of Query say that the graph is looked at from. */
interface ViewArguments {
  readonly knownAt?: string | null
  readonly validAt?: string | null
  readonly validity?: Validity
}

/** Something that is shown as it was known at an instant; null is now. */
export interface Seen {
  readonly knownAt?: number | null | undefined
}

type Path = GraphQLResolveInfo['path']

/** The context in which a field is resolved. */
export function viewed(
  source: unknown,
  args: ViewArguments,
  context: Context,
  { path, parentType }: Pick<GraphQLResolveInfo, 'path' | 'parentType'>,
): Context {
  if (path.prev === undefined) {
    return parentType.name === 'Query' ? place(path, contextOf(args, context), context) : context
  }
  const knownAt = instantOf(source)
  if (knownAt !== undefined) {
    const outer = contextAbove(path.prev, context)
    return place(path.prev, contextAt(context, { ...outer, knownAt }), context)
  }
  return contextAbove(path.prev, context)
}

function contextOf({ knownAt, validAt, validity }: ViewArguments, context: Context): Context {
  const known = timeOf('knownAt', knownAt)
  return contextAt(context, {
    knownAt: known?.to ?? null,
    validAt: validAtOf(validAt, validity === 'CERTAIN', context),
  })
}

function validAtOf(
  text: string | null | undefined,
  certainly: boolean,
  { began }: Context,
): ValidAt | null {
  if (typeof text !== 'string') return null
  return { ...(timeOf('validAt', text) ?? { from: began, to: began }), certainly }
}

function timeOf(argument: string, text: string | null | undefined): TimeSpan | null {
  if (typeof text !== 'string') return null
  try {
    return parseAsOf(text)
  } catch (error) {
    if (!(error instanceof StatecraftError)) throw error
    throw new StatecraftError('BAD_INPUT', `${argument}: ${error.message}`, { cause: error })
  }
}

function place(path: Path, inner: Context, { places }: Context): Context {
  if (!places.has(path)) places.set(path, inner)
  return places.get(path) ?? inner
}

/** The context of the innermost place around that has one of its own. */
function contextAbove(path: Path | undefined, context: Context): Context {
  for (let at = path; at !== undefined; at = at.prev) {
    const found = context.places.get(at)
    if (found) return found
  }
  return context
}

function instantOf(source: unknown): number | null | undefined {
  return typeof source === 'object' && source !== null ? (source as Seen).knownAt : undefined
}
