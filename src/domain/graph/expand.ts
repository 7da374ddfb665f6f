import type { Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { matches } from '../filter/matches.ts'
import type { Thing } from './thing.ts'

/** How many relations one round of a search reads at most. */
const ROUND = 20_000

/** How many relations of one thing are followed at least, and at most. */
const FEWEST = 20
const MOST = 1_000

/** How many things one round follows at most. */
const THINGS = ROUND / FEWEST

/** What one thing leads to. */
export interface Expansion {
  readonly thing: Thing
  /** The relations that it takes part in, newest first; itself ahead of them where it is one. */
  readonly relations: readonly Relation[]
}

/**
 * What things lead to through relations that pass the filter, all of it in one round trip. A hub
 * is followed through its newest relations only: then `cut` is true.
 */
export async function expand(
  reader: Pick<Reader, 'participationPages' | 'relations'>,
  things: readonly Thing[],
  filter: RelationFilter,
): Promise<{ readonly expansions: readonly Expansion[]; readonly cut: boolean }> {
  const followed = things.slice(0, THINGS)
  if (followed.length === 0) return { expansions: [], cut: false }
  const limit = Math.min(MOST, Math.max(FEWEST, Math.floor(ROUND / followed.length)))
  const page = { limit, after: null, before: null, fromEnd: false }
  const ids = followed.filter(({ kind }) => kind === 'relation').map(({ id }) => id)
  const [pages, selves] = await Promise.all([
    reader.participationPages(followed.map(({ id }) => ({ id, roles: null, filter, page }))),
    ids.length > 0 ? reader.relations(ids) : [],
  ])
  const own = new Map(selves.flatMap((relation) => (relation ? [[relation.id, relation]] : [])))
  const expansions = followed.map((thing, index) => {
    const self = thing.kind === 'relation' ? own.get(thing.id) : undefined
    const found = (pages[index]?.items ?? []).map(({ item }) => item.relation)
    return { thing, relations: [...(self && matches(self, filter) ? [self] : []), ...found] }
  })
  const cut = followed.length < things.length || pages.some(({ more }) => more)
  return { expansions, cut }
}
