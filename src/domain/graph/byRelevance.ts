import type { Relation } from '../../model/relation.ts'
import { newestFirst } from './newestFirst.ts'
import { keyOf, relationThing, type Thing, thingsIn } from './thing.ts'

/** Pulls are sums of fractions: differences below this are none. */
const EXACT = 1e9

/**
 * The relations that were found around what is drawn, the most relevant first. Each thing that is
 * drawn shares out one pull among the relations that lead on from it, so that a hub does not drown
 * the rest, and a thing gathers the pulls of all relations that lead to it. Ahead comes what leads
 * between things that are drawn, then what leads to the thing of the greatest pull, then the newest.
 */
export function byRelevance(
  relations: readonly Relation[],
  isDrawn: (thing: Thing) => boolean,
): readonly Relation[] {
  const ordered = relations.toSorted(newestFirst).map((relation) => {
    const things = [...thingsIn(relation), relationThing(relation.id)]
    return {
      relation,
      drawn: things.filter(isDrawn).map(keyOf),
      others: thingsIn(relation)
        .filter((thing) => !isDrawn(thing))
        .map(keyOf),
    }
  })
  const leading = sums(ordered.flatMap(({ drawn }) => drawn.map((key) => [key, 1] as const)))
  const pulls = sums(
    ordered.flatMap(({ drawn, others }) => {
      const pull = drawn.reduce((sum, key) => sum + 1 / (leading.get(key) ?? 1), 0)
      return others.map((key) => [key, pull] as const)
    }),
  )
  const ranked = ordered.map(({ relation, others }) => ({
    relation,
    rank:
      others.length === 0
        ? Number.POSITIVE_INFINITY
        : Math.round(Math.max(...others.map((key) => pulls.get(key) ?? 0)) * EXACT),
  }))
  return ranked
    .sort((a, b) => (a.rank === b.rank ? 0 : b.rank > a.rank ? 1 : -1))
    .map(({ relation }) => relation)
}

function sums(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  for (const [key, value] of entries) totals.set(key, (totals.get(key) ?? 0) + value)
  return totals
}
