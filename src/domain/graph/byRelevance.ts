import type { Outline } from '../../model/outline.ts'
import { newestFirst } from './newestFirst.ts'
import { type Thing, thingsIn } from './thing.ts'

/** Pulls are sums of fractions, told in whole parts of this: smaller differences are none. */
const EXACT = 1e9

/** A relation that a round has found, and the greatest pull of what it leads to; null where that is drawn. */
export interface Pulling {
  readonly relation: Outline
  readonly pull: number | null
}

/** What a thing is followed through: an entry for each role that it plays. */
export interface Followed {
  readonly thing: Thing
  readonly entries: readonly Entry[]
}

interface Entry {
  /** The role that the thing plays; null where it is the relation. */
  readonly role: string | null
  readonly relation: Outline
}

/**
 * The relations that a round has found, each with its pull. Each thing that is gone on from shares out
 * one pull among the roles that it plays, so that a hub does not drown the rest, and a thing gathers
 * all that the roles it plays beside these bring it.
 */
export function pulling(
  followed: readonly Followed[],
  isDrawn: (thing: Thing) => boolean,
): readonly Pulling[] {
  const pulls = new Map<string, number>()
  const relations = new Map<string, Outline>()
  for (const { thing, entries } of followed) {
    const part = 1 / entries.length
    for (const { role, relation } of entries) {
      relations.set(relation.id, relation)
      for (const filler of relation.fillers) {
        if (filler.id === thing.id && filler.role === role) continue
        pulls.set(filler.id, (pulls.get(filler.id) ?? 0) + part)
      }
    }
  }
  return [...relations.values()].map((relation) => {
    const others = thingsIn(relation).filter((one) => !isDrawn(one))
    const gathered = others.map((one) => Math.round((pulls.get(one.id) ?? 0) * EXACT))
    return { relation, pull: gathered.length === 0 ? null : Math.max(...gathered) }
  })
}

/**
 * The most relevant first: what leads between things that are drawn, then what leads to the thing of
 * the greatest pull, then the newest.
 */
export function byRelevance(found: readonly Pulling[]): readonly Outline[] {
  return found
    .toSorted((a, b) =>
      a.pull === b.pull ? newestFirst(a.relation, b.relation) : rankOf(b) - rankOf(a),
    )
    .map(({ relation }) => relation)
}

function rankOf({ pull }: Pulling): number {
  return pull ?? Number.MAX_VALUE
}
