import type { Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { Link, LinksRequest } from '../../store/port/links.ts'
import type { Reader } from '../../store/port.ts'
import { LinkMap } from './linkMap.ts'
import { idsOf, relationThing, type Thing, thingsIn } from './thing.ts'

/** How many roles the things of one round may play together; the ends of the search always go on. */
const ROLES = 200_000

/** What a search may pass besides its ends. */
export interface Passable {
  /** How many roles an entity may play; null is any number. */
  readonly maxDegree: number | null
  /** Entities and relations that are not passed. */
  readonly avoid: readonly string[]
  /** The only entities that are; null is any. */
  readonly through: readonly string[] | null
}

export interface LevelsRequest extends Passable {
  readonly from: Thing
  readonly to: Thing
  /** How many relations a chain may have. */
  readonly most: number
  readonly filter: RelationFilter
  /** How many of the relations between two things are wanted. */
  readonly parallel: number
}

export interface Levels {
  readonly links: LinkMap
  /** Whether a thing was left out for the roles that it plays. */
  readonly metHub: boolean
  /** Whether the search grew too large to go on from everything. */
  readonly cut: boolean
  /** Whether both ends lead anywhere. */
  readonly isOpen: boolean
}

/** One end of a search: what it reached, and which of that it has not gone on from. */
interface End {
  readonly seen: Set<string>
  frontier: readonly Thing[]
}

/**
 * Reads what a chain of at most `most` relations between two things can pass, one round trip a
 * round, until `isEnough` of chains of so many relations, all of which have been read. Both ends take
 * their first relation together; then each round goes one further from the end whose things play
 * fewer roles. The last round only looks for what the other end has reached.
 */
export async function searchLevels(
  reader: Pick<Reader, 'links' | 'relations'>,
  request: LevelsRequest,
  isEnough: (links: LinkMap, relations: number) => boolean,
): Promise<Levels> {
  const { from, to, most, maxDegree, through } = request
  const named = idsOf([from, to], 'relation')
  const [exempt, avoided] = [new Set([from.id, to.id]), new Set(request.avoid)]
  const only = through && new Set(through)
  let [metHub, cut] = [false, false]
  const links = new LinkMap(({ target, targetKind, degree }) => {
    if (exempt.has(target)) return true
    if (avoided.has(target)) return false
    if (targetKind === 'relation') return true
    if (only && !only.has(target)) return false
    const isHub = maxDegree !== null && degree > maxDegree
    metHub ||= isHub
    return !isHub
  })
  const ends = [from, to].map((thing): End => ({ seen: new Set([thing.id]), frontier: [thing] }))

  const [own] = await Promise.all([
    named.length > 0 ? reader.relations(named) : [],
    follow([from, to], null),
  ])
  const unlisted = own.filter((one) => one && !links.isWhole(relationThing(one.id)))
  links.add(unlisted.flatMap(ownLinks), () => 'relation')
  for (const end of ends) advance(end, links)
  const isOpen = ends.every(({ frontier }) => frontier.length > 0)

  for (let relations = 2; relations < most && !isEnough(links, relations); relations += 1) {
    const [near, far] = ends.toSorted((a, b) => rolesOf(a) - rolesOf(b))
    // An end that has nowhere to go on to has read all that it is connected with.
    if (!near || !far || near.frontier.length === 0) break
    await follow(within(near), relations + 1 === most ? [...far.seen] : null)
    advance(near, links)
  }
  return { links, metHub, cut, isOpen }

  async function follow(things: readonly Thing[], towards: LinksRequest['towards']): Promise<void> {
    const kinds = new Map(things.map(({ id, kind }) => [id, kind]))
    const found = await reader.links({
      ids: [...kinds.keys()],
      filter: request.filter,
      avoid: [...avoided].filter((id) => !exempt.has(id)),
      apart: named,
      towards,
      most: request.parallel,
      counted: maxDegree !== null,
    })
    links.add(found, (id) => kinds.get(id) ?? 'entity')
  }

  function rolesOf({ frontier }: End): number {
    return frontier.reduce((sum, thing) => sum + links.degree(thing), 0)
  }

  /** The things of a frontier to go on from, those that play the fewest roles first. */
  function within({ frontier }: End): readonly Thing[] {
    let left = ROLES
    const followed = frontier
      .toSorted((a, b) => links.degree(a) - links.degree(b) || (a.id < b.id ? -1 : 1))
      .filter((thing) => {
        left -= links.degree(thing)
        return left >= 0
      })
    cut ||= followed.length < frontier.length
    return followed
  }
}

/** What a relation that no list shows leads to, where the caller names it. */
function ownLinks(relation: Relation | null): readonly Link[] {
  if (!relation) return []
  return thingsIn(relation).map(({ id, kind }) => ({
    source: relation.id,
    target: id,
    targetKind: kind,
    through: [],
    degree: 1,
  }))
}

/** Moves an end on by one relation: to what takes part in it, and to the relation itself. */
function advance(end: End, links: LinkMap): void {
  const next: Thing[] = []
  for (const thing of end.frontier.flatMap((one) => links.reached(one))) {
    if (end.seen.has(thing.id)) continue
    end.seen.add(thing.id)
    next.push(thing)
  }
  end.frontier = next
}
