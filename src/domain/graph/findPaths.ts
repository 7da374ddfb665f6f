import { isDeepStrictEqual } from 'node:util'
import type { Relation } from '../../model/relation.ts'
import { anyRelation, type RelationFilter } from '../../model/relationFilter.ts'
import type { Shortest } from '../../store/port/links.ts'
import type { Reader } from '../../store/port.ts'
import { type ChainRequest, type Chains, enumerateChains } from './enumerateChains.ts'
import type { PathBound, PathMode, PathsFound } from './path.ts'
import { type Levels, type Passable, searchLevels } from './searchLevels.ts'
import { stepsOf } from './stepsOf.ts'
import { idsOf, keyOf, type Thing } from './thing.ts'

export interface PathRequest extends Passable {
  readonly from: Thing
  readonly to: Thing
  readonly mode: PathMode
  /** How many relations a chain may have, those at its ends included. */
  readonly maxRelations: number
  readonly first: number
  readonly filter: RelationFilter
}

type PathReader = Pick<Reader, 'links' | 'relations' | 'shortest'>

/**
 * Chains of at most `maxRelations` relations between two things, shortest first, then by the ids of
 * what they pass, in the order in which they pass it. Where a single one is asked for, the database
 * may answer with another of the same length: to find the first it would have to find all.
 *
 * A chain goes from thing to thing, where a relation lies next to all that fills its roles, be it
 * entities or relations. It visits nothing twice, and each relation that it visits is one step of
 * it and counts for its length. Every one of them passes the filter, save those at the ends, which
 * the caller names. Of several roles that one thing plays in a relation the first is shown. There
 * is no chain from a thing to itself, and none to what does not exist.
 */
export async function findPaths(reader: PathReader, request: PathRequest): Promise<PathsFound> {
  if (keyOf(request.from) === keyOf(request.to)) return { paths: [], truncatedBy: [] }
  const atOnce = isPlain(request)
    ? await reader.shortest({
        from: request.from.id,
        to: request.to.id,
        limit: request.mode === 'SHORTEST' ? null : wantedOf(request),
      })
    : null
  return atOnce ? shortestPaths(atOnce, request) : await searchPaths(reader, request)
}

/** Whether a database can be asked for the shortest chains itself: it takes no conditions. */
function isPlain({ from, to, mode, filter, maxDegree, avoid, through }: PathRequest): boolean {
  return (
    mode !== 'K_SHORTEST' &&
    from.kind === 'entity' &&
    to.kind === 'entity' &&
    maxDegree === null &&
    avoid.length === 0 &&
    through === null &&
    isDeepStrictEqual(filter, anyRelation)
  )
}

function shortestPaths({ chains, relations, isOpen }: Shortest, request: PathRequest): PathsFound {
  const short = chains
    .map((ids) => ids.map((id, index) => thingAt(id, index)))
    .filter((chain) => idsOf(chain, 'relation').length <= request.maxRelations)
  const known = new Map(relations.map((relation) => [relation.id, relation]))
  return answer(short, known, request, { isOpen, metHub: false, isWhole: true })
}

/** Where no relation follows another, entities and relations take turns. */
function thingAt(id: string, index: number): Thing {
  return { id, kind: index % 2 === 0 ? 'entity' : 'relation' }
}

async function searchPaths(reader: PathReader, request: PathRequest): Promise<PathsFound> {
  const { maxRelations, mode } = request
  const wanted = wantedOf(request)
  const wish = { ...request, most: maxRelations, wanted, shortestOnly: mode !== 'K_SHORTEST' }
  // Of parallel relations each chain that comes first passes one of the first, or as many later ones
  // as it can pass others of them elsewhere.
  const parallel = mode === 'SHORTEST' ? 1 : wanted + maxRelations
  const levels = await searchLevels(reader, { ...wish, parallel }, (links, most) =>
    isEnough(enumerateChains(links, { ...wish, most }), wish),
  )
  const { chains, exhausted } = enumerateChains(levels.links, wish)
  const ids = [...new Set(chains.flatMap((chain) => idsOf(chain, 'relation')))]
  const found = ids.length > 0 ? await reader.relations(ids) : []
  const known = new Map(found.flatMap((one) => (one ? [[one.id, one]] : [])))
  return answer(chains, known, request, { ...levels, isWhole: exhausted && !levels.cut })
}

function isEnough({ chains }: Chains, { wanted, shortestOnly }: ChainRequest): boolean {
  return chains.length >= (shortestOnly ? 1 : wanted)
}

/** One chain more than asked for tells whether there are more. */
function wantedOf({ mode, first }: PathRequest): number {
  return mode === 'SHORTEST' ? 1 : first + 1
}

function answer(
  chains: readonly (readonly Thing[])[],
  known: ReadonlyMap<string, Relation>,
  { mode, first }: PathRequest,
  { isOpen, metHub, isWhole }: Pick<Levels, 'isOpen' | 'metHub'> & { isWhole: boolean },
): PathsFound {
  const asked = mode === 'SHORTEST' ? 1 : first
  const truncatedBy: PathBound[] = [
    ...(chains.length > asked ? (['first'] as const) : []),
    ...(chains.length === 0 && isOpen ? (['maxRelations'] as const) : []),
    ...(metHub ? (['maxDegree'] as const) : []),
    ...(isWhole ? [] : (['work'] as const)),
  ]
  const paths = chains.slice(0, asked).flatMap((chain) => {
    const steps = stepsOf(chain, (id) => known.get(id) ?? null)
    return steps ? [{ steps }] : []
  })
  return { paths, truncatedBy }
}
