import { isDeepStrictEqual } from 'node:util'
import { type Outline, outlineOf } from '../../model/outline.ts'
import type { Page } from '../../model/page.ts'
import type { Participation, Relation } from '../../model/relation.ts'
import { anyRelation, type RelationFilter } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { byRelevance, type Followed, pulling } from './byRelevance.ts'
import { idsOf, type Thing } from './thing.ts'

/** How many relations the entities of one round are followed through together, more or less. */
const ROUND = 20_000

/** How many relations of one thing are followed at least, and at most. */
const FEWEST = 20
const MOST = 1_000

/** How many entities and how many relations one round follows; few relations take part in others. */
const ENTITIES = ROUND / FEWEST
const RELATIONS = 5_000

const none: ReadonlySet<string> = new Set()

export type ExpandReader = Pick<
  Reader,
  'participationPages' | 'passing' | 'relations' | 'surroundings'
>

export interface ExpandRequest {
  readonly things: readonly Thing[]
  readonly filter: RelationFilter
  /** Relations that are read already, which pass the filter. */
  readonly known: (id: string) => Outline | null
  /** Things that the caller names: relations among them need not pass the filter. */
  readonly named: readonly Thing[]
  /** What is drawn already, be it as an edge. */
  readonly drawn: readonly Thing[]
  /** How many more nodes can be drawn. */
  readonly room: number
  /** Whether relations are wanted whole. */
  readonly whole: boolean
  /** Whether more than the ids of entities is shown. */
  readonly withEntities: boolean
  /** Whether more than the ids of types is shown. */
  readonly withTypes: boolean
}

export interface Expansion {
  /** The most relevant first. */
  readonly relations: readonly Outline[]
  /** Those that are known to take part in no others. */
  readonly ends: ReadonlySet<string>
  /** Whether there are more than these, which lead to more things than there is room for. */
  readonly isShort: boolean
  /** Whether a hub was followed through its newest relations only. */
  readonly cut: boolean
}

/**
 * What things lead to through relations that pass the filter, all of it in one round trip: weighed by
 * the database where it can, which answers with no more than there is room for.
 */
export async function expand(reader: ExpandReader, request: ExpandRequest): Promise<Expansion> {
  const { things, filter, named, whole } = request
  const entities = things.filter(({ kind }) => kind === 'entity')
  const relations = things.filter(({ kind }) => kind === 'relation')
  const some = new Set([...entities.slice(0, ENTITIES), ...relations.slice(0, RELATIONS)])
  const followed = things.filter((thing) => some.has(thing))
  if (followed.length === 0) return { relations: [], ends: none, isShort: false, cut: false }
  const share = Math.floor(ROUND / Math.max(1, entities.length))
  const most = Math.min(MOST, Math.max(FEWEST, share))
  const limited = followed.map(({ id, kind }) => ({
    id,
    kind,
    limit: kind === 'entity' ? most : Math.min(most, FEWEST),
  }))
  // Relations that the caller names need not be listed, and lead to what takes part in them even so.
  const isNamed = relations.some(({ id }) => idsOf(named, 'relation').includes(id))
  const isPlain = !whole && !isNamed && isDeepStrictEqual(filter, anyRelation)
  const weighed = isPlain ? await weigh(reader, limited, request) : null
  const found = weighed ?? (await readAll(reader, limited, request))
  return { ...found, cut: found.cut || followed.length < things.length }
}

type Limited = Thing & { readonly limit: number }

async function weigh(
  reader: ExpandReader,
  things: readonly Limited[],
  { drawn, room, withEntities, withTypes }: ExpandRequest,
): Promise<Expansion | null> {
  const weighed = await reader.surroundings({
    things,
    drawn: drawn.map(({ id }) => id),
    room,
    withEntities,
    withTypes,
  })
  if (!weighed) return null
  const { found, isShort, isCut } = weighed
  const ends = found.filter(({ isApart }) => !isApart).map(({ relation }) => relation.id)
  return { relations: byRelevance(found), ends: new Set(ends), isShort, cut: isCut }
}

/** The same of all relations that things take part in, weighed here. */
async function readAll(
  reader: ExpandReader,
  things: readonly Limited[],
  { filter, known, named, drawn }: ExpandRequest,
): Promise<Expansion> {
  const unread = idsOf(things, 'relation').filter((id) => !known(id))
  const [pages, read, passing] = await Promise.all([
    reader.participationPages(things.map((thing) => requestOf(thing, filter))),
    unread.length > 0 ? reader.relations(unread) : [],
    unread.length > 0 ? reader.passing(unread, filter) : none,
  ])
  const exempt = new Set(idsOf(named, 'relation'))
  const selves = new Map<string, Outline>()
  for (const one of read) {
    if (one && (exempt.has(one.id) || passing.has(one.id))) selves.set(one.id, outlineOf(one))
  }
  const outlineOnce = outlines()
  const followed = things.map((thing, index): Followed => {
    const self = thing.kind === 'relation' ? (known(thing.id) ?? selves.get(thing.id)) : undefined
    const entries = entriesOf(pages[index], outlineOnce)
    return { thing, entries: [...(self ? [{ role: null, relation: self }] : []), ...entries] }
  })
  const ids = new Set(drawn.map(({ id }) => id))
  return {
    relations: byRelevance(pulling(followed, ({ id }) => ids.has(id))),
    ends: none,
    isShort: false,
    cut: pages.some(({ more }) => more),
  }
}

function requestOf({ id, limit }: Limited, filter: RelationFilter) {
  return { id, roles: null, filter, page: { limit, after: null, before: null, fromEnd: false } }
}

function entriesOf(page: Page<Participation> | undefined, outline: (of: Relation) => Outline) {
  return (page?.items ?? []).map(({ item: { role, relation } }) => ({
    role,
    relation: outline(relation),
  }))
}

/** A relation that several things take part in is one outline. */
function outlines(): (relation: Relation) => Outline {
  const made = new Map<string, Outline>()
  return (relation) => {
    const outline = made.get(relation.id) ?? outlineOf(relation)
    made.set(relation.id, outline)
    return outline
  }
}
