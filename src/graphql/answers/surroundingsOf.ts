import type { RelationWhere } from '../../domain/filter/relationWhere.ts'
import type { FlatGraph } from '../../domain/graph/flatGraph.ts'
import { type SubgraphReader, type SubgraphRequest, subgraph } from '../../domain/graph/subgraph.ts'
import { bounded } from '../arguments/badArgument.ts'
import { questionOf } from '../arguments/guarding.ts'
import { meantFilter, meantThing, thingsOf, withMeant } from '../arguments/meant.ts'
import { thingOf } from '../arguments/thingOf.ts'
import type { Context } from '../context.ts'

interface SurroundingsArguments {
  readonly seeds: readonly string[]
  readonly hops: number
  readonly maxNodes: number
  readonly maxEdges: number
  readonly contract?: boolean
  readonly where?: RelationWhere | null | undefined
}

/** What of the surroundings is told. */
type Told = Required<Pick<SubgraphRequest, 'whole' | 'withEntities' | 'withTypes'>>

/** The surroundings that the arguments of `subgraph` and `subgraphDiff` ask for. */
export async function surroundingsOf(
  args: SurroundingsArguments,
  context: Context,
  told: Told,
): Promise<FlatGraph> {
  bounded('seeds', args.seeds.length, 1, 50)
  const { filter, check } = questionOf(args.where, context)
  const seeds = args.seeds.map((id) => thingOf(id, 'seeds'))
  const request = {
    hops: bounded('hops', args.hops, 1, 4),
    maxNodes: bounded('maxNodes', args.maxNodes, 1, 2000),
    maxEdges: bounded('maxEdges', args.maxEdges, 1, 10_000),
    contract: args.contract ?? false,
    ...told,
  }
  const [found] = await Promise.all([
    withMeant([...seeds, ...thingsOf(filter)], context, (meant) =>
      subgraph(readerOf(context), {
        ...request,
        seeds: seeds.map((seed) => meantThing(seed, meant)),
        filter: meantFilter(filter, meant),
      }),
    ),
    check(),
  ])
  return found
}

/** What seeds are and what comes along is read once, whoever asks for it. */
function readerOf({ reader, loaders }: Context): SubgraphReader {
  return {
    entities: (ids) => Promise.all(ids.map((id) => loaders.entity.load(id))),
    relations: (ids) => Promise.all(ids.map((id) => loaders.relation.load(id))),
    passing: (ids, filter) => reader.passing(ids, filter),
    participationPages: (requests) => reader.participationPages(requests),
    surroundings: (request) => loaders.surroundings(request),
  }
}
