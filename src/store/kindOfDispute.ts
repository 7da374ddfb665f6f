import type { RelationState } from '../model/relation.ts'
import type { RelationFilter } from '../model/relationFilter.ts'

/**
 * How far curators have decided what claims on a relation contradict each other on: on nothing, on
 * all of it, or on some. Relations in dispute are few, and each is of one kind, so that lists of each
 * are kept apart from all the others.
 */
export type KindOfDispute = 'open' | 'settled' | 'both'

const kinds: readonly KindOfDispute[] = ['open', 'settled', 'both']

/** Null where nothing is in dispute, and nothing was settled. */
export function kindOfDispute({
  conflicts,
  settled,
}: Pick<RelationState, 'conflicts' | 'settled'>): KindOfDispute | null {
  if (conflicts.length > 0) return settled.length > 0 ? 'both' : 'open'
  return settled.length > 0 ? 'settled' : null
}

/** The kinds of which everything is that passes a filter; null where it needs no dispute to pass. */
export function kindsMeant({ clauses }: RelationFilter): readonly KindOfDispute[] | null {
  const asked = clauses.flatMap(([only, ...others]) =>
    only && others.length === 0 ? [settledAsked(only)] : [],
  )
  const meant = asked.filter((settled) => settled !== undefined)
  if (meant.length === 0) return null
  return kinds.filter((kind) => meant.every((settled) => isMeant(kind, settled)))
}

/** Whether what a condition asks for is settled; null is either, undefined what need be in no dispute. */
function settledAsked({
  test,
  holds,
}: RelationFilter['clauses'][number][number]): boolean | null | undefined {
  if (test.on === 'disputes' && holds) return test.disputes.settled
  return test.on === 'conflicting' && test.is === holds ? false : undefined
}

function isMeant(kind: KindOfDispute, settled: boolean | null): boolean {
  return settled === null || kind === 'both' || kind === (settled ? 'settled' : 'open')
}
