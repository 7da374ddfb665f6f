import { findPaths } from '../domain/graph/findPaths.ts'
import type { PathsFound } from '../domain/graph/path.ts'
import { badArgument, bounded } from './badArgument.ts'
import { filterOf } from './connections.ts'
import type { Context } from './context.ts'
import type { QueryResolvers } from './generated/resolvers.ts'
import { meantFilter, meantThing, thingsOf, withMeant } from './meant.ts'
import { thingOf, thingsNamed } from './thingOf.ts'

/** How many things may be excluded from a search, or be all that it may pass. */
const NAMED = 500

type PathArguments = Parameters<Extract<QueryResolvers['paths'], (...args: never) => unknown>>[1]

/** The chains that the arguments of `paths` ask for. */
export async function pathsOf(args: PathArguments, context: Context): Promise<PathsFound> {
  const { reader, vocabulary } = context
  const filter = filterOf(args.where, context)
  const [from, to] = [thingOf(args.from, 'from'), thingOf(args.to, 'to')]
  const avoid = thingsNamed(args.avoid ?? [], 'avoid', NAMED)
  const through = args.through ? thingsNamed(args.through, 'through', NAMED) : null
  const request = {
    mode: args.mode,
    maxRelations: bounded('maxRelations', args.maxRelations, 1, 5),
    first: bounded('first', args.first, 1, 5000),
    maxDegree: args.maxDegree ?? null,
  }
  if (request.maxDegree !== null && request.maxDegree < 1) {
    throw badArgument('maxDegree', `${request.maxDegree} is less than 1`)
  }
  const named = [from, to, ...avoid, ...(through ?? []), ...thingsOf(filter)]
  const [found] = await Promise.all([
    withMeant(named, context, (meant) =>
      findPaths(reader, {
        ...request,
        from: meantThing(from, meant),
        to: meantThing(to, meant),
        avoid: avoid.map((thing) => meantThing(thing, meant).id),
        through: through?.map((thing) => meantThing(thing, meant).id) ?? null,
        filter: meantFilter(filter, meant),
      }),
    ),
    vocabulary.check(filter, null),
  ])
  return found
}
