import type { GraphQLResolveInfo } from 'graphql'
import type { ValidAt } from '../model/relationFilter.ts'
import { instantOf, timeOf } from './asOf.ts'
import { type Context, contextAfresh, contextAt, contextKnownAt } from './context.ts'
import type { Validity } from './generated/resolvers.ts'
import type { Seen } from './sources.ts'

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

type Path = GraphQLResolveInfo['path']

/** The context in which a field is resolved. */
export function viewed(
  source: unknown,
  args: ViewArguments,
  context: Context,
  { path, parentType }: Pick<GraphQLResolveInfo, 'path' | 'parentType'>,
): Context {
  if (path.prev === undefined) {
    if (parentType.name === 'Mutation') return place(path, contextAfresh(context), context)
    return parentType.name === 'Query' ? place(path, contextOf(args, context), context) : context
  }
  const knownAt = knownAtOf(source)
  if (knownAt !== undefined) {
    const outer = contextAbove(path.prev, context)
    return place(path.prev, contextKnownAt(outer, knownAt), context)
  }
  return contextAbove(path.prev, context)
}

function contextOf({ knownAt, validAt, validity }: ViewArguments, context: Context): Context {
  return contextAt(context, {
    knownAt: typeof knownAt === 'string' ? instantOf('knownAt', knownAt) : null,
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

function knownAtOf(source: unknown): number | null | undefined {
  return typeof source === 'object' && source !== null ? (source as Seen).knownAt : undefined
}
