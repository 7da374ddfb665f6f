import type { Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { enumerateChains } from './enumerateChains.ts'
import { expand } from './expand.ts'
import { stepsOf } from './stepsOf.ts'
import { Surroundings } from './surroundings.ts'
import { keyOf, type Thing } from './thing.ts'

/** One relation of a chain, walked from one thing to another. */
export interface PathStep {
  readonly from: Thing
  /** The role that `from` plays; null where it is the relation itself. */
  readonly fromRole: string | null
  readonly relation: Relation
  /** The role that `to` plays; null where it is the relation itself. */
  readonly toRole: string | null
  readonly to: Thing
}

/** A chain of relations between two things that visits nothing twice. */
export interface Path {
  readonly steps: readonly PathStep[]
}

/** Which bound cut a search: the number of chains asked for, or the work it may take. */
export type PathBound = 'first' | 'work'

export interface PathsFound {
  readonly paths: readonly Path[]
  readonly truncatedBy: readonly PathBound[]
}

export interface PathRequest {
  readonly from: Thing
  readonly to: Thing
  readonly maxRelations: number
  readonly first: number
  readonly filter: RelationFilter
}

/**
 * All chains of at most `maxRelations` relations between two things, shortest first, then by the
 * ids of their relations. The search goes from both ends towards the middle, one round trip a
 * round, and follows the end with fewer things to follow.
 */
export async function findPaths(
  reader: Pick<Reader, 'participationPages' | 'relations'>,
  { from, to, maxRelations, first, filter }: PathRequest,
): Promise<PathsFound> {
  if (keyOf(from) === keyOf(to)) return { paths: [], truncatedBy: [] }
  const around = new Surroundings()
  const cut = await meetInTheMiddle(reader, around, from, to, maxRelations, filter)
  const { chains, exhausted } = enumerateChains(around, from, to, maxRelations, first + 1)
  const truncatedBy: PathBound[] = [
    ...(chains.length > first ? (['first'] as const) : []),
    ...(cut || !exhausted ? (['work'] as const) : []),
  ]
  const paths = chains.slice(0, first).map((chain) => ({ steps: stepsOf(chain, around) }))
  return { paths, truncatedBy }
}

/** Reads every relation that a chain can pass; answers whether a bound was hit. */
async function meetInTheMiddle(
  reader: Pick<Reader, 'participationPages' | 'relations'>,
  around: Surroundings,
  from: Thing,
  to: Thing,
  rounds: number,
  filter: RelationFilter,
): Promise<boolean> {
  const expanded = new Set<string>()
  let ends: [readonly Thing[], readonly Thing[]] = [[from], [to]]
  let cut = false
  const follow = async (things: readonly Thing[]): Promise<readonly Thing[]> => {
    const fresh = things.filter((thing) => !expanded.has(keyOf(thing)))
    for (const thing of fresh) expanded.add(keyOf(thing))
    const found = await expand(reader, fresh, filter)
    cut ||= found.cut
    around.add(found.expansions)
    return reach(
      found.expansions.flatMap(({ relations }) => relations),
      things,
    )
  }
  let left = rounds
  if (left >= 2) {
    // Both ends are followed at once: their reads travel together.
    ends = await Promise.all([follow(ends[0]), follow(ends[1])])
    left -= 2
  }
  for (; left > 0; left -= 1) {
    const near = ends[0].length <= ends[1].length ? 0 : 1
    const next = await follow(ends[near])
    ends = near === 0 ? [next, ends[1]] : [ends[0], next]
  }
  return cut
}

/** What can be followed next: everything in these relations, and they themselves. */
function reach(relations: readonly Relation[], from: readonly Thing[]): readonly Thing[] {
  const seen = new Set(from.map(keyOf))
  const things = relations.flatMap(({ id, fillers }): Thing[] => [
    ...fillers.map((filler) => ({ id: filler.id, kind: filler.kind })),
    { id, kind: 'relation' },
  ])
  const fresh = new Map(things.map((thing) => [keyOf(thing), thing]))
  return [...fresh.values()].filter((thing) => !seen.has(keyOf(thing)))
}
