import type { Surroundings } from './surroundings.ts'
import { keyOf, type Thing } from './thing.ts'

/** How many steps an enumeration tries before it gives up. */
const TRIES = 500_000

export interface Chains {
  /** Things from one end to the other, shortest chain first, then by the ids of relations, then of all. */
  readonly chains: readonly (readonly Thing[])[]
  /** Whether all chains that come before the last one given have been found. */
  readonly exhausted: boolean
}

/** The chains between two things that pass at most `most` relations, at least `wanted` if there are. */
export function enumerateChains(
  around: Surroundings,
  from: Thing,
  to: Thing,
  most: number,
  wanted: number,
): Chains {
  const toGoal = distances(around, to, most)
  const nextTo = new Map<string, readonly Thing[]>()
  const found: (readonly Thing[])[] = []
  let tries = 0
  if (isUnread(from)) return { chains: [], exhausted: true }
  for (let length = 1; length <= most && found.length < wanted; length += 1) {
    const chains: Thing[][] = []
    walk([from], new Set([keyOf(from)]), cost(from), length, chains)
    found.push(...chains.sort(compareChains))
    if (tries > TRIES) return { chains: found, exhausted: false }
  }
  return { chains: found, exhausted: true }

  /** Relations that the search came by, but could not or must not pass. */
  function isUnread({ id, kind }: Thing): boolean {
    return kind === 'relation' && !around.relation(id)
  }

  /** The things next to one that lead to the goal. */
  function promising(thing: Thing): readonly Thing[] {
    const key = keyOf(thing)
    const known = nextTo.get(key)
    if (known) return known
    const next = around.next(thing).filter((one) => toGoal.has(keyOf(one)) && !isUnread(one))
    nextTo.set(key, next)
    return next
  }

  /** Extends a chain depth first, only where the goal can still be reached in time. */
  function walk(
    chain: Thing[],
    visited: Set<string>,
    passed: number,
    length: number,
    chains: Thing[][],
  ): void {
    tries += 1
    const last = chain.at(-1)
    if (!last || tries > TRIES) return
    if (keyOf(last) === keyOf(to)) {
      if (passed === length) chains.push([...chain])
      return
    }
    for (const thing of promising(last)) {
      const key = keyOf(thing)
      const rest = toGoal.get(key) ?? Number.POSITIVE_INFINITY
      if (visited.has(key) || passed + rest > length) continue
      visited.add(key)
      chain.push(thing)
      walk(chain, visited, passed + cost(thing), length, chains)
      chain.pop()
      visited.delete(key)
    }
  }
}

/** How many relations lie between each thing and the goal, each itself and the goal included. */
function distances(around: Surroundings, goal: Thing, most: number): Map<string, number> {
  const known = new Map([[keyOf(goal), cost(goal)]])
  let frontier: readonly Thing[] = [goal]
  while (frontier.length > 0) {
    const next: Thing[] = []
    for (const thing of frontier) {
      const base = known.get(keyOf(thing)) ?? 0
      for (const other of around.next(thing)) {
        const distance = base + cost(other)
        if (distance > most || distance >= (known.get(keyOf(other)) ?? Number.POSITIVE_INFINITY)) {
          continue
        }
        known.set(keyOf(other), distance)
        next.push(other)
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

/** By the ids of relations, then by all ids. */
function compareChains(a: readonly Thing[], b: readonly Thing[]): number {
  return compareLists(relationIds(a), relationIds(b)) || compareLists(ids(a), ids(b))
}

function relationIds(chain: readonly Thing[]): readonly string[] {
  return ids(chain.filter(({ kind }) => kind === 'relation'))
}

function ids(chain: readonly Thing[]): readonly string[] {
  return chain.map(({ id }) => id)
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((id, index) => id !== b[index])
  const [first, second] = [a[place] ?? '', b[place] ?? '']
  return place === -1 ? a.length - b.length : first < second ? -1 : 1
}
