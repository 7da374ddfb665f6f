import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import type { ValidAt } from '../model/relationFilter.ts'
import { instantOf, timeOf } from './arguments/asOf.ts'
import { type Context, contextAfresh, contextAt, contextKnownAt } from './context.ts'
import type { Validity } from './generated/resolvers.ts'
import type { Seen } from './sources.ts'

/**
 * Views of time. A field of Query looks at the graph as its arguments say, and so does everything
 * below it; something that is shown as it was once is, with everything below, as it was then. The
 * resolvers know nothing of it: each is given the context that belongs to what it resolves from.
 */

/** Where the arguments of a field of Query say that the graph is looked at from. */
interface ViewArguments {
  readonly knownAt?: string | null
  readonly validAt?: string | null
  readonly validity?: Validity
}

type Resolver = GraphQLFieldResolver<unknown, Context>

/** Resolvers that look for the context themselves, each with what it gives the context to. */
const given = new WeakMap<Resolver, Resolver>()

/** A resolver that is given the context that belongs to what it resolves from. */
export function viewing(resolve: Resolver): Resolver {
  const viewed: Resolver = (source, args, context, info) => {
    if (context.running.late) throw context.running.late
    const inner = contextFor(source, args, context, info)
    return keeping(resolve(source, args, inner, info), inner, context)
  }
  given.set(viewed, resolve)
  return viewed
}

/** The resolver for those who know the context: whoever resolves a whole object looks for it once. */
export function knowingView(resolve: Resolver): Resolver {
  return given.get(resolve) ?? resolve
}

/** The context in which a field is resolved. */
function contextFor(
  source: unknown,
  args: ViewArguments,
  context: Context,
  { parentType }: Pick<GraphQLResolveInfo, 'parentType'>,
): Context {
  if (!isObject(source)) {
    if (parentType.name === 'Mutation') return contextAfresh(context)
    return parentType.name === 'Query' ? contextOf(args, context) : context
  }
  return contextBelow(source, context)
}

/** The context of what is resolved from something that was answered. */
export function contextBelow(source: object, context: Context): Context {
  const around = context.contexts.get(source) ?? context
  const { knownAt }: Seen = source
  return knownAt === undefined ? around : contextKnownAt(around, knownAt)
}

/**
 * What a field answers, with the context kept for what is resolved from it. What belongs to the
 * context of the operation itself needs no keeping.
 */
export function keeping(answer: unknown, inner: Context, context: Context): unknown {
  if (inner === context || !isObject(answer)) return answer
  if (answer instanceof Promise) return keepingLater(answer, inner, context)
  if (Array.isArray(answer)) for (const item of answer) keeping(item, inner, context)
  else context.contexts.set(answer, inner)
  return answer
}

/** Apart, as in `told.ts`: most answers are no promises. */
async function keepingLater(answer: Promise<unknown>, inner: Context, context: Context) {
  return keeping(await answer, inner, context)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
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
