import type { Page } from '../../model/page.ts'
import type { Participation, Relation } from '../../model/relation.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { keyOf, type Thing } from './thing.ts'

/** How many relations the entities of one round are followed through together, more or less. */
const ROUND = 20_000

/** How many relations of one thing are followed at least, and at most. */
const FEWEST = 20
const MOST = 1_000

/** How many entities and how many relations one round follows; few relations take part in others. */
const ENTITIES = ROUND / FEWEST
const RELATIONS = 5_000

const none: ReadonlySet<string> = new Set()

/** What one thing leads to. */
interface Expansion {
  readonly thing: Thing
  /** The relations that it takes part in, newest first; itself ahead of them where it is one. */
  readonly relations: readonly Relation[]
}

export interface ExpandRequest {
  readonly things: readonly Thing[]
  readonly filter: RelationFilter
  /** Relations that are read already, which pass the filter. */
  readonly known: (id: string) => Relation | null
  /** Things that the caller names: relations among them need not pass the filter. */
  readonly named: readonly Thing[]
}

/**
 * What things lead to through relations that pass the filter, all of it in one round trip. A hub
 * is followed through its newest relations only: then `cut` is true.
 */
export async function expand(
  reader: Pick<Reader, 'participationPages' | 'passing' | 'relations'>,
  { things, filter, known, named }: ExpandRequest,
): Promise<{ readonly expansions: readonly Expansion[]; readonly cut: boolean }> {
  const entities = things.filter(({ kind }) => kind === 'entity')
  const relations = things.filter(({ kind }) => kind === 'relation')
  const some = new Set([...entities.slice(0, ENTITIES), ...relations.slice(0, RELATIONS)])
  const followed = things.filter((thing) => some.has(thing))
  if (followed.length === 0) return { expansions: [], cut: false }
  const share = Math.floor(ROUND / Math.max(1, entities.length))
  const limit = Math.min(MOST, Math.max(FEWEST, share))
  const unread = relations.filter((one) => some.has(one) && !known(one.id)).map(({ id }) => id)
  const [pages, read, passing] = await Promise.all([
    reader.participationPages(followed.map((thing) => requestOf(thing, limit, filter))),
    unread.length > 0 ? reader.relations(unread) : [],
    unread.length > 0 ? reader.passing(unread, filter) : none,
  ])
  const exempt = new Set(named.map(keyOf))
  const selves = new Map<string, Relation>()
  for (const one of read) {
    if (one && (exempt.has(keyOf({ id: one.id, kind: 'relation' })) || passing.has(one.id))) {
      selves.set(one.id, one)
    }
  }
  return {
    expansions: followed.map((thing, index) => {
      const self = thing.kind === 'relation' ? (known(thing.id) ?? selves.get(thing.id)) : undefined
      return { thing, relations: [...(self ? [self] : []), ...relationsOf(pages[index])] }
    }),
    cut: followed.length < things.length || pages.some(({ more }) => more),
  }
}

function requestOf({ id, kind }: Thing, limit: number, filter: RelationFilter) {
  const most = kind === 'entity' ? limit : Math.min(limit, FEWEST)
  return {
    id,
    roles: null,
    filter,
    page: { limit: most, after: null, before: null, fromEnd: false },
  }
}

function relationsOf(page: Page<Participation> | undefined): readonly Relation[] {
  return (page?.items ?? []).map(({ item }) => item.relation)
}
