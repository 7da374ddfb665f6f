import { findPaths } from '../../domain/graph/findPaths.ts'
import type { PathsFound } from '../../domain/graph/path.ts'
import type { Thing } from '../../domain/graph/thing.ts'
import { badArgument, bounded } from '../arguments/badArgument.ts'
import { questionOf } from '../arguments/guarding.ts'
import { meantFilter, meantThing, thingsOf, withMeant } from '../arguments/meant.ts'
import { thingOf, thingsNamed } from '../arguments/thingOf.ts'
import type { Context } from '../context.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'

/** How many things may be excluded from a search, or be all that it may pass. */
const NAMED = 500

type PathArguments = Parameters<Extract<QueryResolvers['paths'], (...args: never) => unknown>>[1]

/** The chains that the arguments of `paths` ask for. */
export async function pathsOf(args: PathArguments, context: Context): Promise<PathsFound> {
  const { reader } = context
  const { filter, check } = questionOf(args.where, context)
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
  const search = (meant: ReadonlyMap<string, string>) =>
    findPaths(reader, {
      ...request,
      from: meantThing(from, meant),
      to: meantThing(to, meant),
      avoid: avoid.map((thing) => meantThing(thing, meant).id),
      through: through?.map((thing) => meantThing(thing, meant).id) ?? null,
      filter: meantFilter(filter, meant),
    })
  const conditions = [...avoid, ...(through ?? []), ...thingsOf(filter)]
  const [found] = await Promise.all([
    conditions.length > 0
      ? withMeant([from, to, ...conditions], context, search)
      : searchFirst(search, [from, to], context),
    check(),
  ])
  return found
}

/** What is taken for another takes part in nothing: what its ends mean is asked where nothing is found. */
async function searchFirst(
  search: (meant: ReadonlyMap<string, string>) => Promise<PathsFound>,
  ends: readonly Thing[],
  context: Context,
): Promise<PathsFound> {
  const found = await search(new Map())
  if (found.paths.length > 0) return found
  return await withMeant(ends, context, async (meant) => (meant.size > 0 ? search(meant) : found))
}
