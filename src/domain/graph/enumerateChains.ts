import type { Hop, LinkMap } from './linkMap.ts'
import { relationThing, type Thing } from './thing.ts'

/** How many steps an enumeration tries before it gives up. */
const TRIES = 500_000

export interface Chains {
  /** Things from one end to the other, shortest chain first, then by the ids that they pass. */
  readonly chains: readonly (readonly Thing[])[]
  /** Whether all chains that come before the last one given have been found. */
  readonly exhausted: boolean
}

export interface ChainRequest {
  readonly from: Thing
  readonly to: Thing
  /** How many relations a chain may have. */
  readonly most: number
  /** How many chains to find, if there are. */
  readonly wanted: number
  /** Whether only those are meant that have as few relations as any. */
  readonly shortestOnly: boolean
}

/** The chains between two things in what a search has read. */
export function enumerateChains(
  links: LinkMap,
  { from, to, most, wanted, shortestOnly }: ChainRequest,
): Chains {
  const chains: (readonly Thing[])[] = []
  if (!links.isWhole(from) || !links.isWhole(to)) return { chains, exhausted: true }
  const toGoal = distances(links, to, most)
  const promising = new Map<string, readonly Hop[]>()
  let tries = 0
  const shortest = toGoal.get(from.id) ?? most + 1
  for (let length = Math.max(1, shortest); length <= most; length += 1) {
    walk([from], new Set([from.id]), cost(from), length)
    const isEnough = chains.length >= wanted || (shortestOnly && chains.length > 0)
    if (isEnough || tries > TRIES) break
  }
  return { chains, exhausted: tries <= TRIES }

  function hopsOf(thing: Thing): readonly Hop[] {
    const known = promising.get(thing.id)
    if (known) return known
    const hops = links.hops(thing).filter(({ to: next }) => toGoal.has(next.id))
    promising.set(thing.id, hops)
    return hops
  }

  /** Extends a chain depth first, by the ids that come next, where the goal is still near enough. */
  function walk(chain: Thing[], visited: Set<string>, passed: number, length: number): void {
    tries += 1
    const last = chain.at(-1)
    if (!last || tries > TRIES || chains.length >= wanted) return
    if (last.id === to.id) {
      if (passed === length) chains.push([...chain])
      return
    }
    for (const { through, to: next } of hopsOf(last)) {
      const further = passed + (through === null ? 0 : 1)
      const rest = toGoal.get(next.id) ?? Number.POSITIVE_INFINITY
      if (further + rest > length || visited.has(next.id)) continue
      if (through !== null && visited.has(through)) continue
      const more = through === null ? [next] : [relationThing(through), next]
      for (const { id } of more) visited.add(id)
      chain.push(...more)
      walk(chain, visited, further + cost(next), length)
      chain.length -= more.length
      for (const { id } of more) visited.delete(id)
    }
  }
}

/** How many relations lie between each thing and the goal, each itself and the goal included. */
function distances(links: LinkMap, goal: Thing, most: number): Map<string, number> {
  const known = new Map([[goal.id, cost(goal)]])
  let frontier: readonly Thing[] = [goal]
  while (frontier.length > 0) {
    const next: Thing[] = []
    for (const thing of frontier) {
      const base = known.get(thing.id) ?? 0
      for (const { through, to } of links.hops(thing)) {
        const distance = base + (through === null ? 0 : 1) + cost(to)
        const best = known.get(to.id) ?? Number.POSITIVE_INFINITY
        if (distance > most || distance >= best || !links.isWhole(to)) continue
        known.set(to.id, distance)
        next.push(to)
      }
    }
    frontier = next
  }
  return known
}

/** A relation counts for a chain's length, an entity does not. */
function cost({ kind }: Thing): number {
  return kind === 'relation' ? 1 : 0
}
